// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useOpenings } from "../../../src/app/search/useOpenings.ts";
import { becomeIdle, stayBusy } from "../../support/idle.ts";

beforeEach(stayBusy);
afterEach(() => void vi.unstubAllGlobals());

const start = () => {
  const { result } = renderHook(useOpenings);
  return {
    read: () => ({ isOpen: result.current[0].isOpen, round: result.current[0].round }),
    perform: (deed: "open" | "close") => act(() => result.current[1](deed)),
  };
};

test("what was drawn ahead is what opens, and stays as long as it is open", () => {
  const { read, perform } = start();
  expect(read()).toEqual({ isOpen: false, round: 0 });
  perform("open");
  perform("open");
  expect(read()).toEqual({ isOpen: true, round: 0 });
  becomeIdle();
  expect(read()).toEqual({ isOpen: true, round: 0 });
});

test("once it is closed, the next is drawn when the browser is idle", () => {
  const { read, perform } = start();
  perform("open");
  perform("close");
  expect(read()).toEqual({ isOpen: false, round: 0 });
  becomeIdle();
  expect(read()).toEqual({ isOpen: false, round: 1 });
  perform("open");
  expect(read()).toEqual({ isOpen: true, round: 1 });
});

test("it opens afresh also where the browser was not idle between", () => {
  const { read, perform } = start();
  perform("open");
  perform("close");
  perform("open");
  expect(read()).toEqual({ isOpen: true, round: 1 });
  becomeIdle();
  expect(read()).toEqual({ isOpen: true, round: 1 });
});
