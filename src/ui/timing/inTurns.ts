import { nextTurn } from "./nextTurn.ts";

/** How long a turn may take, in milliseconds, so that what a person does meanwhile finds the browser free. */
const longest = 8;

/** Does work piece by piece, as many as there is time for in a turn, and gives what comes of it. */
export async function inTurns<Result>(work: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + longest;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < end);
    await nextTurn();
  }
}
