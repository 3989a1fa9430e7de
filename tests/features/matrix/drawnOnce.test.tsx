// @vitest-environment jsdom
import { render, renderHook, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { toSearchText } from "../../../src/domain/compare/filter.ts";
import { buildMatrix, type Matrix } from "../../../src/domain/matrix/matrix.ts";
import { MatrixFilters } from "../../../src/features/matrix/MatrixFilters.tsx";
import { usePreparedTexts } from "../../../src/features/matrix/usePreparedTexts.ts";
import type { MatrixSearch } from "../../../src/routes/matrixSearch.ts";
import { FilterMenu } from "../../../src/ui/overlay/FilterMenu.tsx";
import { makeLadder } from "../../support/makeLadder.ts";

const ladder = makeLadder({
  levels: ["low", "top"],
  skills: [
    "skill | low | top",
    ...Array.from({ length: 90 }, (_, at) => `s${at} | must critical | must critical`),
  ].join("\n"),
});
const matrix = buildMatrix(ladder, "skills", ladder.levels) as Matrix;

vi.mock("../../../src/routes/useLadder.ts", () => ({ useLadder: () => ladder }));
vi.mock("../../../src/ui/overlay/FilterMenu.tsx", () => ({ FilterMenu: vi.fn<() => null>(() => null) }));
vi.mock("../../../src/domain/compare/filter.ts", () => ({ toSearchText: vi.fn<() => string>(() => "") }));

beforeEach(() => vi.clearAllMocks());

test("the menus of a matrix are drawn anew where one of them chooses, and not where words are typed", () => {
  const update = vi.fn<() => void>();
  const categories: never[] = [];
  const draw = (search: MatrixSearch) => (
    <MatrixFilters matrix={matrix} categories={categories} search={search} update={update} />
  );
  const { rerender } = render(draw({ is: ["critical"], q: "s" }));
  const menus = vi.mocked(FilterMenu).mock.calls.length;
  rerender(draw({ is: ["critical"], q: "s1", row: "s1" }));
  expect(FilterMenu).toHaveBeenCalledTimes(menus);
  rerender(draw({ is: ["critical", "optional"], q: "s1" }));
  expect(FilterMenu).toHaveBeenCalledTimes(2 * menus);
});

test("the texts of all rows are made ahead, once the page is drawn", async () => {
  renderHook(() => usePreparedTexts(matrix));
  expect(toSearchText).not.toHaveBeenCalled();
  await waitFor(() => expect(toSearchText).toHaveBeenCalledTimes(matrix.rows.length));
});
