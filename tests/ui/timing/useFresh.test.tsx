// @vitest-environment jsdom
import { act, fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useFresh } from "../../../src/ui/timing/useFresh.ts";
import { becomeIdle, stayBusy } from "../../support/idle.ts";

interface Said {
  readonly text: string;
  /** How tall what is said is, in pixels. */
  readonly height?: number;
}

interface BoxProps {
  readonly name: string;
  readonly value: Said;
  readonly isUrgent?: boolean;
  readonly place?: number;
}

/** What was drawn, in the order in which it was. */
const drawn: string[] = [];

function Box({ name, value, isUrgent, place }: BoxProps) {
  const ref = useRef<HTMLParagraphElement>(null);
  const { shown } = useFresh(ref, value, isUrgent, place);
  return (
    <p ref={ref} aria-label={name} data-height={shown?.height ?? 500}>
      <Text>{shown?.text ?? "nothing yet"}</Text>
    </p>
  );
}

function Text({ children }: { readonly children: string }) {
  drawn.push(children);
  return children;
}

/** Boxes under one another, in a window that is 768 pixels tall. */
const Boxes = ({ list }: { readonly list: readonly BoxProps[] }) =>
  list.map((props) => <Box key={props.name} {...props} />);

let scrolled = 0;

beforeEach(() => {
  stayBusy();
  scrolled = 0;
  drawn.length = 0;
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const heights = screen.getAllByRole("paragraph").map((box) => [box, Number(box.dataset["height"])] as const);
    const at = heights.findIndex(([box]) => box === this);
    const top = heights.slice(0, at).reduce((sum, [, height]) => sum + height, -scrolled);
    return { top, bottom: top + (heights[at]?.[1] ?? 0) } as DOMRect;
  });
});
afterEach(() => {
  becomeIdle();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const list = (text: string, heights: readonly number[] = []) =>
  ["first", "second", "third", "fourth"].map((name, at) => ({
    name,
    value: { text: `${text} ${name}`, height: heights[at] ?? 500 },
  }));
const read = () => screen.getAllByRole("paragraph").map(({ textContent }) => textContent);

test("what is in view is drawn at once, and what is not when the browser is idle", () => {
  const { rerender } = render(<Boxes list={list("old")} />);
  expect(read()).toEqual(["old first", "old second", "nothing yet", "nothing yet"]);
  becomeIdle();
  rerender(<Boxes list={list("new")} />);
  expect(read()).toEqual(["new first", "new second", "old third", "old fourth"]);
  becomeIdle();
  expect(read()).toEqual(["new first", "new second", "new third", "new fourth"]);
});

test("what comes into view because what stood above it shrank is brought up before it is painted", () => {
  const { rerender } = render(<Boxes list={list("old")} />);
  becomeIdle();
  rerender(<Boxes list={list("new", [100, 100, 100])} />);
  expect(read()).toEqual(["new first", "new second", "new third", "new fourth"]);
});

test("what comes into view because a person scrolls does not wait", () => {
  const { rerender } = render(<Boxes list={list("old")} />);
  becomeIdle();
  rerender(<Boxes list={list("new")} />);
  scrolled = 500;
  fireEvent.scroll(window);
  expect(read()).toEqual(["new first", "new second", "new third", "old fourth"]);
});

test("what lies in a section that is out of view is not asked where it stands", () => {
  const box = <Box name="first" value={{ text: "new" }} />;
  render(
    <section aria-label="far" data-far="">
      {box}
    </section>,
  );
  expect(read()).toEqual(["new"]);
  vi.mocked(Element.prototype.getBoundingClientRect).mockImplementation(function (this: Element) {
    if (this.tagName !== "SECTION") throw new Error("It was asked.");
    return { top: 2000, bottom: 2500 } as DOMRect;
  });
  expect(() => render(<section>{box}</section>)).not.toThrow();
});

/** What stands one after another, and knows its place. */
const place = (boxes: readonly BoxProps[]) => boxes.map((props, at) => ({ ...props, place: at }));

test("the first of what is new is drawn before anybody looks where it stands", () => {
  render(<Boxes list={place(list("new"))} />);
  expect(drawn.slice(0, 4)).toEqual(["new first", "nothing yet", "nothing yet", "nothing yet"]);
  expect(read()).toEqual(["new first", "new second", "nothing yet", "nothing yet"]);
});

test("what stood in view is not drawn anew where others that came before it have pushed it out", () => {
  const [, , third, fourth] = list("old", [100, 100, 300, 300]);
  const { rerender } = render(<Boxes list={place([third, fourth] as BoxProps[])} />);
  becomeIdle();
  drawn.length = 0;
  rerender(<Boxes list={place(list("new"))} />);
  expect(read()).toEqual(["new first", "new second", "old third", "old fourth"]);
  expect(drawn).not.toContain("new third");
  becomeIdle();
  expect(read()).toEqual(["new first", "new second", "new third", "new fourth"]);
});

test("what others have pushed on and is still in view does not wait", () => {
  const [, second] = list("old");
  const { rerender } = render(<Boxes list={place([second] as BoxProps[])} />);
  becomeIdle();
  rerender(<Boxes list={place(list("new", [100, 100, 100]))} />);
  expect(read()).toEqual(["new first", "new second", "new third", "new fourth"]);
});

test("what is urgent does not wait, wherever it is", () => {
  const urgent = list("old").map((props) => ({ ...props, isUrgent: true }));
  render(<Boxes list={urgent} />);
  expect(read()).toEqual(["old first", "old second", "old third", "old fourth"]);
});

test("on paper all is fresh", () => {
  const { rerender } = render(<Boxes list={list("old")} />);
  becomeIdle();
  rerender(<Boxes list={list("new")} />);
  act(() => {
    window.dispatchEvent(new Event("beforeprint"));
  });
  expect(read()).toEqual(["new first", "new second", "new third", "new fourth"]);
  act(() => {
    window.dispatchEvent(new Event("afterprint"));
  });
});

test("what stood because it was urgent stands when it is no longer", () => {
  const [first, ...rest] = list("old");
  const { rerender } = render(<Boxes list={[first!, ...rest.map((props) => ({ ...props, isUrgent: true }))]} />);
  expect(read()).toEqual(["old first", "old second", "old third", "old fourth"]);
  rerender(<Boxes list={list("new")} />);
  expect(read()).not.toContain("nothing yet");
});
