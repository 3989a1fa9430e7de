import { printTable } from "../printTable.ts";
import type { Ladder } from "../../src/domain/ladder/ladder.ts";
import { timeStep } from "./askStep.ts";
import { listScenes } from "./listScenes.ts";
import { makeSheetSession } from "./makeSheetSession.ts";
import { launchBrowser, openWatched, rate, slowDown, waitUntilTakenOver } from "./openWatched.ts";
import { type Summary, summarise } from "./summarise.ts";
import type { Answer } from "./watchAnswers.ts";

interface Asked {
  readonly ladder: Ladder;
  /** What is typed in the filters. */
  readonly word: string;
  /** The most that an answer should take, in milliseconds. */
  readonly aim: number;
  readonly rounds: number;
}

/** What is asked, and the answers of all rounds. */
async function timeAll(host: string, { ladder, word, rounds }: Asked): Promise<Map<string, Answer[]>> {
  const { session } = makeSheetSession(ladder);
  const answers = new Map<string, Answer[]>();
  const browser = await launchBrowser();
  try {
    for (const { path, content, steps } of listScenes(ladder, word))
      for (let round = 0; round < rounds; round++) {
        const page = await openWatched(browser, session);
        await page.goto(`${host}${path}`);
        await waitUntilTakenOver(page);
        await slowDown(page);
        for (const step of steps)
          answers.set(step.name, [...(answers.get(step.name) ?? []), await timeStep(page, step, content)]);
        await page.context().close();
      }
    return answers;
  } finally {
    await browser.close();
  }
}

const judge = ({ median, worst }: Summary, aim: number) => {
  if (Number.isNaN(median)) return "nothing in view changed";
  if (median > aim) return "missed";
  return worst > aim ? "met, but for the worst" : "met";
};

/** Prints how long the app's answers take on a ladder, beside the most that they should take. */
export async function measureAnswers(host: string, asked: Asked): Promise<void> {
  const { ladder, aim, rounds } = asked;
  const answers = await timeAll(host, asked);
  const { rows } = makeSheetSession(ladder);
  const round = (time: number) => (Number.isNaN(time) ? "–" : Math.round(time));
  printTable(
    `Answers in ms, ${ladder.title}, the processor slowed ${rate} times, ${rounds} rounds (the sheet has ${rows} rows)`,
    ["Asked", "next frame", "worst", "content", "worst", "all in view", `aim: ${aim}`, "changed last"],
    [...answers].map(([name, list]) => {
      const [next, content, all] = (["next", "content", "all"] as const).map((what) =>
        summarise(list.map((answer) => answer[what])),
      ) as [Summary, Summary, Summary];
      const times = [next.median, next.worst, content.median, content.worst, all.median].map(round);
      // The content may lie below what is in view; then what is in view counts.
      const verdict = judge(Number.isNaN(content.median) ? all : content, aim);
      return [name, ...times, verdict, list.at(-1)?.last ?? ""];
    }),
  );
}
