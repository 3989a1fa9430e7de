// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useTurn } from "../../../src/ui/timing/useTurn.ts";
import { stayBusy, takeTurn } from "../../support/idle.ts";

function Chart({ name, isInView }: { readonly name: string; readonly isInView: boolean }) {
  const ref = useRef<HTMLDivElement>(null);
  return <div ref={ref}>{useTurn(ref, 0, isInView) && name}</div>;
}

const names = ["first", "second", "third"];
const show = (inView: readonly string[]) => (
  <>
    {names.map((name) => (
      <Chart key={name} name={name} isInView={inView.includes(name)} />
    ))}
  </>
);
const listDrawn = () => names.filter((name) => screen.queryByText(name));

beforeEach(stayBusy);
afterEach(() => void vi.unstubAllGlobals());

test("what is near is drawn one per turn", () => {
  render(show([]));
  expect(listDrawn()).toEqual([]);
  takeTurn();
  expect(listDrawn()).toEqual(["first"]);
  takeTurn();
  takeTurn();
  expect(listDrawn()).toEqual(names);
});

test("what is in view is drawn at once, also where it came into view", () => {
  const { rerender } = render(show(["second"]));
  expect(listDrawn()).toEqual(["second"]);
  rerender(show(["second", "third"]));
  expect(listDrawn()).toEqual(["second", "third"]);
});

test("paper does not wait", () => {
  render(show([]));
  dispatchEvent(new Event("beforeprint"));
  expect(listDrawn()).toEqual(names);
  dispatchEvent(new Event("afterprint"));
  expect(listDrawn()).toEqual([]);
});
