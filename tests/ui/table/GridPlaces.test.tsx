// @vitest-environment jsdom
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Grid, type GridColumn, type GridGroup } from "../../../src/ui/table/Grid.tsx";

// Thousands of cells, on a machine that runs other tests beside.
vi.setConfig({ testTimeout: 30_000 });

interface Fruit {
  readonly id: string;
}

const toColumn = (at: number): GridColumn<Fruit> => ({
  id: `c${at}`,
  place: at + 1,
  header: `Column ${at + 1}`,
  cell: ({ id }) => `${id} ${at + 1}`,
});
const listColumns = (count: number) => Array.from({ length: count }, (_, at) => toColumn(at));
const listFruits = (count: number): Fruit[] => Array.from({ length: count }, (_, at) => ({ id: `Fruit ${at + 1}` }));

const draw = (groups: readonly GridGroup<Fruit>[], columns: readonly GridColumn<Fruit>[], openId?: string) =>
  render(
    <Grid
      caption="Fruits"
      columns={columns}
      columnCount={columns.at(-1)?.place ?? 0}
      groups={groups}
      toId={({ id }) => id}
      toDetail={({ id }) => `All about ${id}`}
      openId={openId}
    />,
  );
const indexOf = (element: HTMLElement) => Number(element.getAttribute("aria-rowindex"));

describe("a grid tells where things stand", () => {
  const groups = [
    { heading: { id: "pome", content: "Pome" }, items: listFruits(2) },
    { heading: { id: "stone", content: "Stone" }, items: [] },
  ];

  test("is named by its caption", () => {
    draw(groups, listColumns(2));
    expect(screen.getByRole("grid", { name: "Fruits" })).toBeInTheDocument();
  });

  test("counts its lines: head, headings, rows, and what a row has opened", () => {
    draw(groups, listColumns(3), "Fruit 1");
    expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "6");
    const rows = screen.getAllByRole("row");
    expect(rows.map(indexOf)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "Column 1Column 2Column 3",
      "Pome",
      "Fruit 1 1Fruit 1 2Fruit 1 3",
      "All about Fruit 1",
      "Fruit 2 1Fruit 2 2Fruit 2 3",
      "Stone",
    ]);
  });

  test("counts the columns that are not shown, and gives each its place among all", () => {
    const [first, , third, , fifth] = listColumns(5);
    draw(groups, [first, third, fifth] as GridColumn<Fruit>[]);
    expect(screen.getByRole("grid")).toHaveAttribute("aria-colcount", "5");
    const places = (row: HTMLElement) => [...row.children].map((cell) => cell.getAttribute("aria-colindex"));
    const [head, heading, row] = screen.getAllByRole("row") as [HTMLElement, HTMLElement, HTMLElement];
    expect(places(head)).toEqual(["1", "3", "5"]);
    expect(places(heading)).toEqual(["1"]);
    expect(places(row)).toEqual(["1", "3", "5"]);
  });

  test("heads each row by its first cell, under the row's own id", () => {
    draw(groups, listColumns(2));
    const head = screen.getByRole("rowheader", { name: "Fruit 2 1" });
    expect(head).toHaveAttribute("id", "Fruit 2");
    expect(head).toHaveAttribute("scope", "row");
  });

  test("says of one column how it is sorted, and nothing of the others", () => {
    const [first, second, third] = listColumns(3) as [GridColumn<Fruit>, GridColumn<Fruit>, GridColumn<Fruit>];
    draw(groups, [first, { ...second, sorted: "descending" }, third]);
    const sorts = screen.getAllByRole("columnheader").map((head) => head.getAttribute("aria-sort"));
    expect(sorts.slice(0, 3)).toEqual([null, "descending", null]);
  });
});

test("rows in another order are drawn where others were, and none is drawn anew", () => {
  const columns = listColumns(3);
  const fruits = listFruits(3);
  const toGrid = (items: readonly Fruit[]) => (
    <Grid
      caption="Fruits"
      columns={columns}
      columnCount={3}
      groups={[{ items }]}
      toId={({ id }) => id}
      toDetail={() => null}
      openId={undefined}
    />
  );
  const { rerender } = render(toGrid(fruits));
  const rows = screen.getAllByRole("row");
  rerender(toGrid(fruits.toReversed()));
  expect(screen.getAllByRole("row")).toEqual(rows);
  expect(rows[1]).toHaveTextContent("Fruit 3 1Fruit 3 2");
  expect(screen.getByRole("rowheader", { name: "Fruit 3 1" })).toHaveAttribute("id", "Fruit 3");
});

/** Lines as tall as in a browser, and a window that can be scrolled: jsdom lays nothing out. */
function layOut() {
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(62);
  const scrollTo = (to?: ScrollToOptions | number, y?: number) => {
    Object.assign(globalThis, { scrollY: typeof to === "object" ? (to.top ?? 0) : (y ?? 0) });
    globalThis.dispatchEvent(new Event("scroll"));
  };
  vi.stubGlobal("scrollTo", scrollTo);
  vi.stubGlobal("scrollY", 0);
  vi.spyOn(document.documentElement, "scrollHeight", "get").mockReturnValue(502 * 62);
}

describe("a grid of 500 rows and 20 columns", () => {
  beforeEach(() => {
    layOut();
    draw([{ items: listFruits(500) }], listColumns(20));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  const drawn = () => [...screen.getByRole("grid").querySelectorAll("th[scope=row]")];

  test("draws only what is in view and near it, and tells its full size", () => {
    expect(drawn().length).toBeGreaterThan(12);
    expect(drawn().length).toBeLessThan(60);
    expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "501");
    expect(screen.getByRole("grid")).toHaveAttribute("aria-colcount", "20");
  });

  test("draws other rows as they come into view, each under its own place", () => {
    act(() => globalThis.scrollTo(0, 200 * 62));
    expect(drawn().length).toBeLessThan(60);
    const row = screen.getByText("Fruit 205 1").closest("tr") as HTMLElement;
    expect(indexOf(row)).toBe(206);
    expect(within(row).getAllByRole("gridcell")).toHaveLength(19);
    expect(screen.queryByText("Fruit 1 1")).not.toBeInTheDocument();
  });

  test("is walked to its last row with Control and End, and back", async () => {
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard("{Control>}{End}{/Control}");
    expect(await screen.findByText("Fruit 500 20")).toHaveFocus();
    expect(drawn().length).toBeLessThan(60);
    await user.keyboard("{ArrowUp}{ArrowLeft}");
    expect(screen.getByText("Fruit 499 19")).toHaveFocus();
    await user.keyboard("{Control>}{Home}{/Control}");
    expect(screen.getByText("Column 1")).toHaveFocus();
  });

  test("keeps the row that has the focus when it is scrolled out of view", async () => {
    const user = userEvent.setup();
    await user.click(screen.getByText("Fruit 3 2"));
    act(() => globalThis.scrollTo(0, 300 * 62));
    expect(screen.getByText("Fruit 305 1")).toBeInTheDocument();
    expect(screen.getByText("Fruit 3 2")).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(await screen.findByText("Fruit 4 2")).toHaveFocus();
  });

  test("draws every row by the time the browser lays out the paper, and few again after it", () => {
    const few = drawn().length;
    window.dispatchEvent(new Event("beforeprint"));
    expect(drawn()).toHaveLength(500);
    window.dispatchEvent(new Event("afterprint"));
    expect(drawn()).toHaveLength(few);
  });
});
