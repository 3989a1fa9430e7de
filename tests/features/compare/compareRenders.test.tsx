// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { FilteredSection } from "../../../src/domain/compare/filter.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { openApp } from "../../support/openApp.tsx";

vi.setConfig({ testTimeout: 60_000 });

/** What was drawn of what levels say, in the order in which it was drawn. */
const drawn = vi.hoisted((): string[] => []);

vi.mock("../../../src/parts/EntryBody.tsx", async (load) => {
  const original = await load<typeof import("../../../src/parts/EntryBody.tsx")>();
  return {
    EntryBody: (props: Parameters<typeof original.EntryBody>[0]) => {
      const { entry } = props;
      drawn.push(`${entry.subject}${entry.kind === "skill" ? ` ${entry.value.importance.base}` : ""}`);
      return original.EntryBody(props);
    },
  };
});

/** The sections that were asked to draw themselves, in that order. */
const asked = vi.hoisted((): string[] => []);

vi.mock("../../../src/ui/timing/useFresh.ts", async (load) => {
  const { useFresh } = await load<typeof import("../../../src/ui/timing/useFresh.ts")>();
  return {
    useFresh: (...given: Parameters<typeof useFresh>) => {
      const [, value] = given;
      if ("section" in value) asked.push((value.section as FilteredSection).section.id);
      return useFresh(...given);
    },
  };
});

const ladder = makeLadder({
  levels: ["low", "high", "top"],
  skills: `
    skill | low            | high           | top
    slos  | -              | must important | must critical
    cloud | good important | must critical  | must optional
    linux | -              | good important | good important`,
});

/** The same with a second section. */
const broad = makeLadder({
  levels: ["low", "high", "top"],
  skills: `
    skill | low            | high           | top
    slos  | -              | must important | must critical
    cloud | good important | must critical  | must optional
    linux | -              | -              | good important`,
  tools: `
    tool    | low    | high      | top
    grafana | common | essential | common`,
});

/** What is drawn until `isThere` finds the answer. */
async function listDrawn(act: () => Promise<void>, isThere: () => void): Promise<string[]> {
  drawn.length = 0;
  await act();
  await waitFor(isThere);
  return drawn.toSorted();
}

const heads = () => screen.getAllByRole("columnheader").map(({ textContent }) => textContent);

test("adding a level draws its cells and no other; a filter and an opened row draw none of those that stay", async () => {
  const person = userEvent.setup();
  openApp("/compare?levels=low,high&show=all", async () => ladder);
  await screen.findByRole("button", { name: "slos" });
  const added = await listDrawn(
    () => person.click(screen.getByRole("button", { name: /top/ })),
    () => expect(heads()).toHaveLength(4),
  );
  expect(added.filter((entry) => !entry.startsWith("linux"))).toEqual(["cloud optional", "slos critical"]);
  const filtered = await listDrawn(
    () => person.type(screen.getByRole("searchbox", { name: "Filter rows by text" }), "cloud"),
    () => expect(screen.queryByRole("button", { name: "slos" })).not.toBeInTheDocument(),
  );
  expect(filtered).toEqual([]);
  const opened = await listDrawn(
    () => person.click(screen.getByRole("button", { name: "cloud" })),
    () => expect(screen.getByText("cloud through the whole ladder")).toBeInTheDocument(),
  );
  // Those of the path that has opened.
  expect(opened).toEqual(["cloud critical", "cloud important", "cloud optional"]);
});

test("an added level reaches the sections out of view, and the counts, once what is in view is painted", async () => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function place(this: Element) {
    const top = this.closest("#tools") ? 5000 : 0;
    return { top, bottom: top + 100 } as DOMRect;
  });
  openApp("/compare?levels=low,high&show=all", async () => broad);
  const count = await screen.findByText("3 of 3 rows shown");
  await waitFor(() => expect(screen.getAllByRole("columnheader", { name: /^high/ })).toHaveLength(2));
  asked.length = 0;
  fireEvent.click(screen.getByRole("button", { name: /top/ }));
  expect(screen.getAllByRole("columnheader", { name: /^top/ })).toHaveLength(1);
  expect(new Set(asked)).toEqual(new Set(["skills"]));
  expect(count).toHaveTextContent("3 of 3 rows shown");
  await waitFor(() => expect(count).toHaveTextContent("4 of 4 rows shown"));
  await waitFor(() => expect(screen.getAllByRole("columnheader", { name: /^top/ })).toHaveLength(2));
  expect(asked).toContain("tools");
});
