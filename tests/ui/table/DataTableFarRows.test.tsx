// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Column, DataTable } from "../../../src/ui/table/DataTable.tsx";
import { becomeIdle, stayBusy } from "../../support/idle.ts";
import { stubNearness } from "../../support/nearness.ts";

interface Fruit {
  readonly name: string;
}

let browser: ReturnType<typeof stubNearness>;

beforeEach(() => {
  stayBusy();
  // A long way below the window.
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue({ top: 9000, bottom: 9100 } as DOMRect);
  browser = stubNearness();
});
afterEach(() => {
  becomeIdle();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const link = ({ name }: Fruit) => <a href={`#${name}`}>{name}</a>;
const columns: Column<Fruit>[] = [
  { id: "name", header: "Fruit", cell: link, text: ({ name }) => name },
  { id: "taste", header: "Taste", cell: () => <b>Sweet</b>, text: () => "Sweet, in words" },
];
const shared = {
  caption: "Fruits",
  columns,
  items: [{ name: "Apple" }, { name: "Pear" }],
  toId: ({ name }: Fruit) => name,
  toHeading: () => "Pome",
  toText: ({ name }: Fruit) => `${name}, in words`,
};
const getFarText = () => screen.getByText("Apple, in words · Pear, in words");

describe("rows that are far from view", () => {
  test("stand as text that the browser's search finds, under their heading", () => {
    render(<DataTable {...shared} />);
    expect(screen.getByText("Pome")).toBeInTheDocument();
    expect(getFarText().closest("td")).toHaveAttribute("colspan", "2");
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
  });

  test("are drawn as they come near, and stand as text again once they are gone, as tall as they were", () => {
    render(<DataTable {...shared} toHeading={() => undefined} />);
    browser.tell({ isIntersecting: true, height: 300 });
    expect(screen.getByRole("link", { name: "Pear" })).toBeInTheDocument();
    browser.tell({ isIntersecting: false, height: 240 });
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
    expect(getFarText()).toHaveStyle({ height: "240px" });
    becomeIdle();
    expect(screen.getByRole("row", { name: "Pear Sweet, in words" })).toHaveStyle({ height: "120px" });
  });

  test("are rows of plain cells once the browser is idle", () => {
    render(<DataTable {...shared} />);
    becomeIdle();
    const row = screen.getByRole("row", { name: "Pear Sweet, in words" });
    expect(within(row).getByRole("rowheader", { name: "Pear" })).toHaveAttribute("id", "Pear");
    expect(within(row).getByRole("cell", { name: "Sweet, in words" })).toBeInTheDocument();
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
  });

  test("name the row and the column of each cell where they are stacked", () => {
    render(<DataTable {...shared} stacked />);
    becomeIdle();
    expect(screen.getByRole("rowheader", { name: "Apple" })).toHaveAttribute("id", "Apple");
    const column = screen.getByRole("columnheader", { name: "Taste" });
    expect(screen.getAllByRole("cell").map((cell) => cell.getAttribute("headers"))).toEqual([
      `Apple ${column.id}`,
      `Pear ${column.id}`,
    ]);
  });

  test("stay one text where a column has no plain words", () => {
    render(<DataTable {...shared} columns={[{ id: "name", header: "Fruit", cell: link }]} />);
    becomeIdle();
    expect(getFarText()).toBeInTheDocument();
  });

  test("stay what they were when they are others, until the browser is idle", () => {
    const { rerender } = render(<DataTable {...shared} />);
    becomeIdle();
    rerender(<DataTable {...shared} items={[{ name: "Apple" }, { name: "Plum" }]} />);
    expect(screen.getByRole("row", { name: "Pear Sweet, in words" })).toBeInTheDocument();
    becomeIdle();
    expect(screen.getByRole("row", { name: "Plum Sweet, in words" })).toBeInTheDocument();
    expect(screen.queryByRole("row", { name: "Pear Sweet, in words" })).not.toBeInTheDocument();
  });

  test("hide their surplus while the table has fewer columns, so that it is never wider than its head", () => {
    const { rerender } = render(<DataTable {...shared} />);
    becomeIdle();
    const rows = screen.getByRole("rowheader", { name: "Pear" }).closest("tbody");
    expect(rows).not.toHaveAttribute("class");
    rerender(<DataTable {...shared} columns={columns.slice(0, 1)} />);
    expect(rows?.className).toContain("one");
    becomeIdle();
    expect(rows).not.toHaveAttribute("class");
    expect(screen.queryByText("Sweet, in words")).not.toBeInTheDocument();
  });

  test("ask for nothing more once they are gone", () => {
    const { unmount } = render(<DataTable {...shared} />);
    unmount();
    expect(becomeIdle).not.toThrow();
  });

  test("are drawn where the address points at one of them", () => {
    render(<DataTable {...shared} markedId="Pear" />);
    expect(screen.getByRole("link", { name: "Pear" })).toBeInTheDocument();
  });

  test("are drawn by the time the browser lays out the paper, and far again after it", () => {
    render(<DataTable {...shared} />);
    window.dispatchEvent(new Event("beforeprint"));
    expect(screen.getByRole("link", { name: "Apple" })).toBeInTheDocument();
    window.dispatchEvent(new Event("afterprint"));
    expect(screen.queryByRole("link", { name: "Apple" })).not.toBeInTheDocument();
  });
});
