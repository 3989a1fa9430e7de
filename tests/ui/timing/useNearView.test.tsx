// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stubNearness } from "../../support/nearness.ts";
import { useNearView } from "../../../src/ui/timing/useNearView.ts";

let browser: ReturnType<typeof stubNearness>;
beforeEach(() => {
  browser = stubNearness();
});
afterEach(() => void vi.unstubAllGlobals());

function Rows() {
  const ref = useRef<HTMLDivElement>(null);
  const { isNear, height } = useNearView(ref);
  return <div ref={ref}>{isNear ? "near" : `far, ${height} px`}</div>;
}

test("what comes near is told, and how tall it was when it goes", () => {
  render(<Rows />);
  browser.tell({ isIntersecting: true });
  expect(screen.getByText("near")).toBeInTheDocument();
  browser.tell({ isIntersecting: false, height: 80 });
  expect(screen.getByText("far, 80 px")).toBeInTheDocument();
});

test("of several things told at once the last counts", () => {
  render(<Rows />);
  browser.tell({ isIntersecting: false }, { isIntersecting: true });
  expect(screen.getByText("near")).toBeInTheDocument();
});

test("the browser keeps one watch for all elements, and none once they are gone", () => {
  const { rerender, unmount } = render([<Rows key="a" />, <Rows key="b" />, <Rows key="c" />]);
  expect(browser.countObservers()).toBe(1);
  rerender([<Rows key="b" />]);
  browser.tell({ isIntersecting: true });
  expect(screen.getByText("near")).toBeInTheDocument();
  unmount();
  expect(browser.countObservers()).toBe(0);
});
