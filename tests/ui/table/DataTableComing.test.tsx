// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Column, DataTable } from "../../../src/ui/table/DataTable.tsx";
import { stubNearness } from "../../support/nearness.ts";

interface Item {
  readonly id: string;
}

const items = Array.from({ length: 40 }, (_, at): Item => ({ id: `row-${at}` }));
const columns: Column<Item>[] = [{ id: "name", header: "Name", cell: ({ id }) => id, text: ({ id }) => id }];
const shared = { caption: "Many", columns, toId: ({ id }: Item) => id, toText: ({ id }: Item) => id };

const paint = () => act(() => void vi.advanceTimersByTime(20));
const text = () => screen.getByRole("table").textContent ?? "";

beforeEach(() => {
  vi.useFakeTimers();
  stubNearness();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("the end of a long table comes once its beginning is painted, and its room is there before", () => {
  render(<DataTable {...shared} items={items} />);
  expect(text()).toContain("row-0");
  expect(text()).not.toContain("row-39");
  const rooms = [...document.querySelectorAll<HTMLElement>("tbody[aria-hidden] td")];
  expect(rooms.reduce((sum, { style }) => sum + Number.parseInt(style.height, 10), 0)).toBeGreaterThan(1000);
  paint();
  expect(text()).toContain("row-39");
  expect(document.querySelector("tbody[aria-hidden]")).toBeNull();
});

test("a row that the address points at is there at once, wherever it stands", () => {
  render(<DataTable {...shared} items={items} markedId="row-39" />);
  expect(text()).toContain("row-39");
  expect(text()).not.toContain("row-30");
});

test("rows that stay keep their elements while others come", () => {
  const { rerender } = render(<DataTable {...shared} items={items.slice(0, 4)} />);
  paint();
  const first = document.getElementById("row-0");
  rerender(<DataTable {...shared} items={items} />);
  expect(text()).not.toContain("row-39");
  paint();
  expect(text()).toContain("row-39");
  expect(document.getElementById("row-0")).toBe(first);
});
