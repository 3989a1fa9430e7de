import { act } from "@testing-library/react";
import { vi } from "vitest";

let tasks: (() => void)[] = [];

/** From here on the browser is busy until it becomes idle. */
export function stayBusy(): void {
  tasks = [];
  vi.stubGlobal("requestIdleCallback", (task: () => void) => tasks.push(task));
}

/** The browser has time for one task. */
export function takeTurn(): void {
  const task = tasks.shift();
  act(() => task?.());
}

/** The browser has time for all that waits for it. */
export function becomeIdle(): void {
  for (let task = tasks.shift(); task; task = tasks.shift()) act(() => task?.());
}
