import type { Page } from "@playwright/test";
import { compareLevels } from "../../src/domain/compare/compare.ts";
import type { Ladder } from "../../src/domain/ladder/ladder.ts";
import { toCell } from "../../src/domain/compare/rowText.ts";
import { printTable } from "../printTable.ts";
import { timeStep } from "./askStep.ts";
import { launchBrowser, openWatched, rate, slowDown } from "./openWatched.ts";
import type { Step } from "./scene.ts";
import { summarise } from "./summarise.ts";

const address = "http://bare.test/";

/** A page that does one thing when its button is pressed. */
interface Bare {
  readonly step: Step;
  readonly body: string;
  /** What the button does, as a script. */
  readonly deed: string;
}

const button = (page: Page) => page.getByRole("button");

/** Pages without an app, styles or marks, which do the least that an answer may be. */
function listBare(ladder: Ladder): Bare[] {
  const levels = ladder.levels.slice(-3);
  const rows = compareLevels(ladder, levels).sections.flatMap((section) => section.rows);
  const told = rows.filter(({ cells }) => cells.every((cell) => cell?.kind === "statement")).slice(0, 10);
  const lines = told.map((row) => [row.subject, ...levels.map((_, column) => toCell(row, column))]);
  const cells = (line: readonly string[]) => line.map((text) => `<td>${text.replaceAll("<", "&lt;")}</td>`).join("");
  const last = JSON.stringify(lines.map((line) => line.at(-1)));
  return [
    {
      step: { name: "one word is changed, all there is", target: button, seen: (page) => page.getByText("after") },
      body: "<p>before</p>",
      deed: `document.querySelector("p").firstChild.nodeValue = "after"`,
    },
    {
      step: {
        name: `a third column is added to ${told.length} rows`,
        target: button,
        seen: (page) => page.getByRole("cell").nth(told.length * (levels.length + 1) - 1),
      },
      body: `<table style="width: 1000px; table-layout: fixed">${lines.map((line) => `<tr>${cells(line.slice(0, -1))}`).join("")}</table>`,
      deed: `document.querySelectorAll("tr").forEach((row, at) => { row.insertCell().textContent = ${last}[at] })`,
    },
  ];
}

/**
 * Prints how long pages without an app take for the least that an answer may be: how much of an aim this machine leaves.
 */
export async function measureBare(ladder: Ladder, rounds: number): Promise<void> {
  const browser = await launchBrowser();
  const rows: [string, number, number][] = [];
  try {
    for (const { step, body, deed } of listBare(ladder)) {
      const times: (number | undefined)[] = [];
      for (let round = 0; round < rounds; round++) {
        const page = await openWatched(browser);
        const html = `<!doctype html><title>Bare</title><main><button>Do</button>${body}</main><script>document.querySelector("button").onclick = () => { ${deed} }</script>`;
        await page.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
        await page.goto(address);
        await slowDown(page);
        times.push((await timeStep(page, step, "main")).content);
        await page.context().close();
      }
      const { median, worst } = summarise(times);
      rows.push([step.name, Math.round(median), Math.round(worst)]);
    }
  } finally {
    await browser.close();
  }
  printTable(
    `Answers in ms of pages without an app or styles, the processor slowed ${rate} times, ${rounds} rounds`,
    ["Done", "content", "worst"],
    rows,
  );
}
