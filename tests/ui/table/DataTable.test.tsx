// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { type Column, DataTable } from "../../../src/ui/table/DataTable.tsx";

interface Fruit {
  readonly id: string;
  readonly name: string;
  readonly price: number;
  readonly kind: string;
}

const fruits: Fruit[] = [
  { id: "apple", name: "Apple", price: 2, kind: "Pome" },
  { id: "pear", name: "Pear", price: 3, kind: "Pome" },
  { id: "plum", name: "Plum", price: 4, kind: "Stone" },
];
const columns: Column<Fruit>[] = [
  { id: "name", header: "Fruit", cell: ({ name }) => <button type="button">{name}</button> },
  { id: "price", header: "Price", cell: ({ price }) => `${price} €` },
];
const shared = { caption: "Fruits by price", columns, items: fruits, toId: ({ id }: Fruit) => id };

describe("a table", () => {
  test("is named by its caption and headed by its columns", () => {
    render(<DataTable {...shared} />);
    const table = screen.getByRole("table", { name: "Fruits by price" });
    const heads = within(table).getAllByRole("columnheader");
    expect(heads.map(({ textContent }) => textContent)).toEqual(["Fruit", "Price"]);
    for (const head of heads) expect(head).toHaveAttribute("scope", "col");
  });

  test("heads each row by its first column, under the row's own id", () => {
    render(<DataTable {...shared} />);
    const row = screen.getByRole("row", { name: "Pear 3 €" });
    const head = within(row).getByRole("rowheader", { name: "Pear" });
    expect(head).toHaveAttribute("scope", "row");
    expect(head).toHaveAttribute("id", "pear");
    expect(within(row).getByRole("cell", { name: "3 €" })).toBeInTheDocument();
  });

  test("groups the rows that follow one another under a heading", () => {
    render(<DataTable {...shared} toHeading={({ kind }) => kind} />);
    const groups = screen.getAllByRole("rowgroup").slice(1);
    expect(
      groups.map((group) =>
        within(group)
          .getAllByRole("button")
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([["Apple", "Pear"], ["Plum"]]);
    expect(
      within(groups[1] as HTMLElement)
        .getByText("Stone")
        .closest("th"),
    ).toHaveAttribute("scope", "rowgroup");
  });

  test("opens what belongs to a row right under it", () => {
    render(<DataTable {...shared} toDetail={({ id }) => id === "apple" && <p>Keeps all winter</p>} />);
    const rows = screen.getAllByRole("row").map(({ textContent }) => textContent);
    expect(rows).toEqual(["FruitPrice", "Apple2 €", "Keeps all winter", "Pear3 €", "Plum4 €"]);
  });

  test("sets a row's head above its cells where it is stacked", () => {
    render(<DataTable {...shared} stacked />);
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(["Price"]);
    const rows = screen.getAllByRole("row").map(({ textContent }) => textContent);
    expect(rows).toEqual(["Price", "Apple", "2 €", "Pear", "3 €", "Plum", "4 €"]);
    expect(screen.getByRole("rowheader", { name: "Apple" })).toHaveAttribute("id", "apple");
  });

  test("names the row and the column of a cell that stands under its row's head", () => {
    render(<DataTable {...shared} stacked toDetail={({ id }) => id === "pear" && "Ripens late"} />);
    const column = screen.getByRole("columnheader", { name: "Price" });
    expect(screen.getByRole("cell", { name: "3 €" })).toHaveAttribute("headers", `pear ${column.id}`);
    expect(screen.getByRole("cell", { name: "Ripens late" })).toHaveAttribute("headers", "pear");
  });

  test("divides many rows under a heading, which stands once and names each part", () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      id: `f${at}`,
      name: `Fruit ${at}`,
      price: at,
      kind: "Pome",
    }));
    const props = { ...shared, items: many, toHeading: ({ kind }: Fruit) => kind };
    const { rerender } = render(<DataTable {...props} toText={({ name }) => name} />);
    const sizes = () =>
      screen.getAllByRole("rowgroup", { name: "Pome" }).map((part) => within(part).getAllByRole("button").length);
    expect(sizes()).toEqual(Array.from({ length: 30 }, () => 2));
    expect(screen.getAllByText("Pome")).toHaveLength(1);
    rerender(<DataTable {...props} />);
    expect(sizes()).toEqual([60]);
  });

  test("does not draw a row anew whose item and columns are the same", () => {
    const drawn: string[] = [];
    const watched: Column<Fruit>[] = [{ id: "name", header: "Fruit", cell: ({ name }) => (drawn.push(name), name) }];
    const { rerender } = render(<DataTable {...shared} columns={watched} markedId="pear" />);
    drawn.length = 0;
    rerender(<DataTable {...shared} columns={watched} markedId="plum" />);
    expect(drawn).toEqual(["Pear", "Plum"]);
  });

  test("has no rows but its head where there are no items", () => {
    render(<DataTable {...shared} items={[]} />);
    expect(screen.getAllByRole("row")).toHaveLength(1);
  });

  test("keeps the focus where it is when its columns are made anew", async () => {
    const user = userEvent.setup();
    render(<Chooser />);
    await user.click(screen.getByRole("button", { name: "Pear" }));
    expect(screen.getByRole("cell", { name: "chosen" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Pear" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.queryByRole("cell", { name: "chosen" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Pear" })).toHaveFocus();
  });
});

/** Its columns close over what is chosen, so that every choice makes them anew; a choice also adds a column. */
function Chooser() {
  const [chosen, setChosen] = useState<string>();
  const made: Column<Fruit>[] = [
    {
      id: "name",
      header: "Fruit",
      cell: ({ id, name }) => (
        <button type="button" onClick={() => setChosen(id === chosen ? undefined : id)}>
          {name}
        </button>
      ),
    },
    ...(chosen === undefined
      ? []
      : [{ id: "state", header: "State", cell: ({ id }: Fruit) => (id === chosen ? "chosen" : "") }]),
  ];
  return <DataTable {...shared} columns={made} toHeading={({ kind }) => kind} />;
}
