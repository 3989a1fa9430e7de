// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DataTable } from "../../../src/ui/table/DataTable.tsx";

const windowHeight = 900;
const scrollBy = vi.fn<(options: ScrollToOptions) => void>();

function Rows({ open }: { readonly open?: string }) {
  return (
    <DataTable
      caption="Fruits"
      columns={[
        { id: "name", header: "Fruit", cell: ({ id }: { readonly id: string }) => id },
        { id: "price", header: "Price", cell: () => "2 €" },
      ]}
      items={[{ id: "apple" }, { id: "pear" }]}
      toId={({ id }) => id}
      toDetail={({ id }) => id === open && `All of the ${id}`}
      markedId={open}
    />
  );
}

/** Lays out the row of the pear from here on, and under it what it opens, in pixels from the window's top. */
function layOut(row: number, detail: { readonly top: number; readonly height: number }) {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function place(this: Element) {
    const { top, height } = this.matches("[data-detail]") ? detail : { top: row, height: 40 };
    return new DOMRect(0, top, 100, height);
  });
}

/** Opens the pear, and has the browser paint. */
function open() {
  const { rerender } = render(<Rows />);
  rerender(<Rows open="pear" />);
  expect(screen.getByText("All of the pear")).toBeInTheDocument();
  act(() => void vi.advanceTimersByTime(20));
}

const ask = (reducesMotion: boolean) => vi.stubGlobal("matchMedia", () => ({ matches: reducesMotion }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("innerHeight", windowHeight);
  vi.stubGlobal("scrollBy", scrollBy);
  vi.stubGlobal(
    "DOMRect",
    class {
      constructor(
        readonly left: number,
        readonly top: number,
        readonly width: number,
        readonly height: number,
      ) {}
    },
  );
  vi.spyOn(globalThis, "getComputedStyle").mockReturnValue({ scrollMarginTop: "130px" } as CSSStyleDeclaration);
  ask(false);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  scrollBy.mockClear();
});

test("what opens under the window is brought up as far as its head needs", () => {
  layOut(860, { top: 900, height: 500 });
  open();
  expect(scrollBy.mock.calls).toEqual([[{ top: 160, behavior: "smooth" }]]);
});

test("what is lower than a head comes up whole, and at once for who wants less motion", () => {
  ask(true);
  layOut(860, { top: 880, height: 50 });
  open();
  expect(scrollBy.mock.calls).toEqual([[{ top: 30, behavior: "instant" }]]);
});

test("the page stays where the head of it can be seen", () => {
  layOut(600, { top: 640, height: 500 });
  open();
  expect(scrollBy).not.toHaveBeenCalled();
});

test("a tall row does not leave the window by the top", () => {
  layOut(150, { top: 1000, height: 500 });
  open();
  expect(scrollBy.mock.calls).toEqual([[{ top: 20, behavior: "smooth" }]]);
});

test("a row out of view, which something else leads to, moves nothing", () => {
  layOut(2000, { top: 2040, height: 500 });
  open();
  expect(scrollBy).not.toHaveBeenCalled();
});

test("a row that is open from the start moves nothing", () => {
  layOut(860, { top: 900, height: 500 });
  render(<Rows open="pear" />);
  act(() => void vi.advanceTimersByTime(20));
  expect(scrollBy).not.toHaveBeenCalled();
});
