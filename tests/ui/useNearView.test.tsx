// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useNearView } from "../../src/ui/useNearView.ts";

let tell: (...isIntersecting: boolean[]) => void;

beforeEach(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(heed: (entries: readonly object[]) => void) {
        tell = (...list) =>
          act(() => heed(list.map((isIntersecting) => ({ isIntersecting, boundingClientRect: { height: 80 } }))));
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => void vi.unstubAllGlobals());

function Rows() {
  const ref = useRef<HTMLDivElement>(null);
  const { isNear, height } = useNearView(ref);
  return <div ref={ref}>{isNear ? "near" : `far, ${height} px`}</div>;
}

test("what comes near is told, and how tall it was when it goes", () => {
  render(<Rows />);
  tell(true);
  expect(screen.getByText("near")).toBeInTheDocument();
  tell(false);
  expect(screen.getByText("far, 80 px")).toBeInTheDocument();
});

test("of several things told at once the last counts", () => {
  render(<Rows />);
  tell(false, true);
  expect(screen.getByText("near")).toBeInTheDocument();
});
