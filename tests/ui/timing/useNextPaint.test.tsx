// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useNextPaint } from "../../../src/ui/timing/useNextPaint.ts";

function Said({ text }: { readonly text: string }) {
  return <output>{useNextPaint(text)}</output>;
}

/** A frame, and what follows it. */
const paint = () => act(() => void vi.advanceTimersByTime(20));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what comes first is there at once", () => {
  render(<Said text="old" />);
  expect(screen.getByRole("status").textContent).toBe("old");
});

test("what comes later is drawn once the frame is painted", () => {
  const { rerender } = render(<Said text="old" />);
  rerender(<Said text="new" />);
  expect(screen.getByRole("status").textContent).toBe("old");
  paint();
  expect(screen.getByRole("status").textContent).toBe("new");
});

test("what comes back before the paint stays", () => {
  const { rerender } = render(<Said text="old" />);
  rerender(<Said text="new" />);
  rerender(<Said text="old" />);
  paint();
  expect(screen.getByRole("status").textContent).toBe("old");
});
