// @vitest-environment jsdom
import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SaidStatus } from "../../../src/ui/takeAlong/SaidStatus.tsx";
import { useSaid } from "../../../src/ui/takeAlong/useSaid.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Copier() {
  const [said, say] = useSaid();
  return (
    <>
      <button onClick={() => say("Link copied.")}>Copy</button>
      <SaidStatus said={said} />
    </>
  );
}

test("what is said again is said to a screen reader again, though it is the same", () => {
  render(<Copier />);
  const press = () => fireEvent.click(screen.getByRole("button"));
  press();
  const first = screen.getByText("Link copied.");
  press();
  expect(screen.getByText("Link copied.")).not.toBe(first);
  expect(screen.getByRole("status")).toHaveTextContent(/^Link copied\.$/);
});

test("what was said goes, counted from the last time", () => {
  render(<Copier />);
  fireEvent.click(screen.getByRole("button"));
  act(() => void vi.advanceTimersByTime(5000));
  fireEvent.click(screen.getByRole("button"));
  act(() => void vi.advanceTimersByTime(5000));
  expect(screen.getByRole("status")).toHaveTextContent("Link copied.");
  act(() => void vi.advanceTimersByTime(1500));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});
