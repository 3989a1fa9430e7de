import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { whenIdle } from "../../src/ui/whenIdle.ts";

let turns: (() => void)[] = [];
const takeTurn = () => turns.shift()?.();

beforeEach(() => {
  turns = [];
  vi.stubGlobal("requestIdleCallback", (turn: () => void) => turns.push(turn));
});
afterEach(() => vi.unstubAllGlobals());

describe("tasks for when the browser is idle", () => {
  test("run one at a turn, in order", () => {
    const done: string[] = [];
    whenIdle(() => done.push("first"));
    whenIdle(() => done.push("second"));
    expect(done).toEqual([]);
    takeTurn();
    expect(done).toEqual(["first"]);
    takeTurn();
    expect(done).toEqual(["first", "second"]);
  });

  test("do not run once they are called off", () => {
    const task = vi.fn();
    whenIdle(task)();
    takeTurn();
    expect(task).not.toHaveBeenCalled();
    whenIdle(task);
    takeTurn();
    expect(task).toHaveBeenCalledTimes(1);
  });

  test("do not stop those after them when they fail", () => {
    const task = vi.fn();
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
    await new Promise<void>((resolve) => whenIdle(resolve));
  });
});
