import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { whenIdle } from "../../../src/ui/timing/whenIdle.ts";

let turns: ((deadline: { timeRemaining(): number }) => void)[] = [];
/** A turn with so much time for each task, in milliseconds. */
const takeTurn = (time = 0) => turns.shift()?.({ timeRemaining: () => time });

beforeEach(() => {
  turns = [];
  vi.stubGlobal("requestIdleCallback", (turn: (typeof turns)[number]) => turns.push(turn));
});
afterEach(() => vi.unstubAllGlobals());

describe("tasks for when the browser is idle", () => {
  test("run in order, one at a turn where time is short", () => {
    const done: string[] = [];
    whenIdle(() => done.push("first"));
    whenIdle(() => done.push("second"));
    expect(done).toEqual([]);
    takeTurn();
    expect(done).toEqual(["first"]);
    takeTurn();
    expect(done).toEqual(["first", "second"]);
  });

  test("run at one turn where there is time", () => {
    const done: string[] = [];
    whenIdle(() => done.push("first"));
    whenIdle(() => done.push("second"));
    takeTurn(40);
    expect(done).toEqual(["first", "second"]);
  });

  test("do not run once they are called off", () => {
    const task = vi.fn<() => void>();
    whenIdle(task)();
    takeTurn();
    expect(task).not.toHaveBeenCalled();
    whenIdle(task);
    takeTurn();
    expect(task).toHaveBeenCalledTimes(1);
  });

  test("do not stop those after them when they fail", () => {
    const task = vi.fn<() => void>();
    whenIdle(() => {
      throw new Error("broken");
    });
    whenIdle(task);
    expect(takeTurn).toThrow("broken");
    takeTurn();
    expect(task).toHaveBeenCalledTimes(1);
  });

  test("run where the browser does not tell when it is idle", async () => {
    vi.stubGlobal("requestIdleCallback", undefined);
    expect(await new Promise((resolve) => whenIdle(() => resolve("done")))).toBe("done");
  });
});
