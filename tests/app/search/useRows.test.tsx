// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { HitGroup } from "../../../src/app/search/collectHits.ts";
import { useRows } from "../../../src/app/search/useRows.ts";
import { becomeIdle, stayBusy } from "../../support/idle.ts";

const makeGroup = (title: string, count: number): HitGroup => ({
  title,
  hits: Array.from({ length: count }, () => ({}) as HitGroup["hits"][number]),
  total: count,
});
const groups = ["Skills", "KPIs", "Tools", "Topics", "Levels"].map((title) => makeGroup(title, 5));

beforeEach(stayBusy);
afterEach(() => void vi.unstubAllGlobals());

const show = () => {
  const { result, rerender } = renderHook((shown: readonly HitGroup[]) => useRows(shown), { initialProps: groups });
  return { result, rerender, count: () => result.current.rows.map(({ group, most }) => `${group.title} ${most}`) };
};
const first = ["Skills 5", "KPIs 5", "Tools 5", "Topics 1"];
const all = ["Skills 5", "KPIs 5", "Tools 5", "Topics 5", "Levels 5"];

test("the rows that fill the palette are drawn at once, the others when the browser is idle", () => {
  const { count, rerender } = show();
  expect(count()).toEqual(first);
  becomeIdle();
  expect(count()).toEqual(all);
  rerender([...groups]);
  expect(count()).toEqual(first);
});

test("all rows are drawn at once for who goes to the last", () => {
  const { count, result } = show();
  act(() => result.current.drawAll());
  expect(count()).toEqual(all);
});
