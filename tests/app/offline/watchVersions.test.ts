import { afterEach, expect, test, vi } from "vitest";
import { changeTo } from "../../../src/app/offline/watchVersions.ts";

const container = new EventTarget();
const reload = vi.fn<() => void>();
vi.stubGlobal("navigator", { serviceWorker: container });
vi.stubGlobal("location", { reload });
afterEach(() => reload.mockClear());

const makeWorker = (state: ServiceWorkerState) => {
  const postMessage = vi.fn<(message: string) => void>();
  return { worker: { state, postMessage } as unknown as ServiceWorker, postMessage };
};

test("a version that waits is asked to take over, and the page is loaded anew when it has", () => {
  const { worker, postMessage } = makeWorker("installed");
  changeTo(worker);
  expect([postMessage.mock.calls, reload.mock.calls.length]).toEqual([[["activate"]], 0]);
  container.dispatchEvent(new Event("controllerchange"));
  container.dispatchEvent(new Event("controllerchange"));
  expect(reload).toHaveBeenCalledTimes(1);
});

test.each(["activating", "activated", "redundant"] as const)(
  "the page is loaded anew at once where another tab has seen to it: %s",
  (state) => {
    changeTo(makeWorker(state).worker);
    expect(reload).toHaveBeenCalledTimes(1);
  },
);
