import type { CDPSession, Page } from "@playwright/test";
import type { Ladder } from "../../src/domain/ladder/ladder.ts";
import { printTable } from "../printTable.ts";
import { askStep } from "./askStep.ts";
import { listScenes } from "./listScenes.ts";
import { makeSheetSession } from "./makeSheetSession.ts";
import { launchBrowser, openWatched, waitUntilQuiet, waitUntilTakenOver } from "./openWatched.ts";

/** An hour's worth of questions, and how often it is weighed meanwhile. */
const [asked, interval] = [600, 60];
/** Growth from the middle to the end that counts as none. */
const tolerance = 0.03;

interface Weight {
  readonly actions: number;
  /** Bytes of the heap that are in use. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page holds once all that nobody needs is gone. */
async function weigh(page: Page, session: CDPSession, actions: number): Promise<Weight> {
  await waitUntilQuiet(page);
  // What one collection sets free may set free more.
  for (let at = 0; at < 3; at++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const find = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { actions, heap: find("JSHeapUsedSize"), nodes: find("Nodes"), listeners: find("JSEventListeners") };
}

/** Goes to another page of the app, as a link does; what lies open over the page is closed before. */
async function goTo(page: Page, path: string): Promise<void> {
  if (await page.getByRole("dialog").isVisible()) await page.keyboard.press("Escape");
  await page.evaluate((address) => {
    history.pushState({}, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await waitUntilQuiet(page);
}

async function weighAll(host: string, ladder: Ladder, word: string): Promise<Weight[]> {
  const browser = await launchBrowser();
  try {
    const page = await openWatched(browser, makeSheetSession(ladder).session);
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    await page.goto(host);
    await waitUntilTakenOver(page);
    const weights: Weight[] = [];
    let actions = 0;
    while (actions < asked)
      for (const { path, steps } of listScenes(ladder, word)) {
        await goTo(page, path);
        for (const step of steps) await askStep(page, step);
        actions += steps.length + 1;
        // Always on the same page, so that the same is weighed.
        if (path === "/compare" && actions >= weights.length * interval)
          weights.push(await weigh(page, session, actions));
      }
    return weights;
  } finally {
    await browser.close();
  }
}

/** Prints what an hour of use leaves in the browser's memory, and whether it grows from the middle of it to the end. */
export async function measureMemory(host: string, ladder: Ladder, word: string): Promise<void> {
  const weights = await weighAll(host, ladder, word);
  printTable(
    "Memory after so many actions, once what nobody needs is gone",
    ["Actions", "Heap", "Nodes", "Listeners"],
    weights.map(({ actions, heap, nodes, listeners }) => [
      String(actions),
      `${(heap / 1e6).toFixed(1)} MB`,
      nodes,
      listeners,
    ]),
  );
  const [middle, end] = [weights[Math.floor(weights.length / 2)], weights.at(-1)];
  if (!middle || !end) return;
  console.log("");
  for (const what of ["heap", "nodes", "listeners"] as const) {
    const [grown, share] = [end[what] - middle[what], end[what] / middle[what] - 1];
    const verdict = share > tolerance ? "GREW" : "did not grow";
    console.log(`${what}: ${verdict} from the middle to the end: ${grown} (${(share * 100).toFixed(1)} %)`);
  }
}
