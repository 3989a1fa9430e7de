// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DataTable } from "../../src/ui/DataTable.tsx";

interface Fruit {
  readonly name: string;
}

type Report = (entries: { isIntersecting: boolean; boundingClientRect: { height: number } }[]) => void;
let report: Report = () => {};

beforeEach(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(tell: Report) {
        report = tell;
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const draw = (markedId?: string) =>
  render(
    <DataTable
      caption="Fruits"
      columns={[{ id: "name", header: "Fruit", cell: ({ name }: Fruit) => <a href={`#${name}`}>{name}</a> }]}
      items={[{ name: "Apple" }, { name: "Pear" }]}
      toId={({ name }) => name}
      toHeading={() => "Pome"}
      toText={({ name }) => `${name}, in words`}
      markedId={markedId}
    />,
  );

describe("rows that are far from view", () => {
  test("stand as text that the browser's search finds, under their heading", () => {
    draw();
    expect(screen.getByText("Pome")).toBeInTheDocument();
    expect(screen.getByRole("cell", { name: "Apple, in words · Pear, in words" })).toBeInTheDocument();
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
  });

  test("are drawn as they come near, and stand as text again once they are gone", () => {
    draw();
    act(() => report([{ isIntersecting: true, boundingClientRect: { height: 300 } }]));
    expect(screen.getByRole("link", { name: "Pear" })).toBeInTheDocument();
    act(() => report([{ isIntersecting: false, boundingClientRect: { height: 240 } }]));
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
    expect(screen.getByRole("cell")).toHaveStyle({ height: "240px" });
  });

  test("are drawn where the address points at one of them", () => {
    draw("Pear");
    expect(screen.getByRole("link", { name: "Pear" })).toBeInTheDocument();
  });

  test("are drawn by the time the browser lays out the paper, and far again after it", () => {
    draw();
    window.dispatchEvent(new Event("beforeprint"));
    expect(screen.getByRole("link", { name: "Apple" })).toBeInTheDocument();
    window.dispatchEvent(new Event("afterprint"));
    expect(screen.queryByRole("link", { name: "Apple" })).not.toBeInTheDocument();
  });
});
