import { describe, expect, test } from "vitest";
import { listEntries } from "../../src/domain/ladder/entries.ts";
import { buildMatrix, type MatrixKind } from "../../src/domain/matrix/matrix.ts";
import { findRowAddress } from "../../src/routes/findRowAddress.ts";
import { readRealLadder } from "../support/realLadder.ts";

const ladder = readRealLadder();
const [level] = ladder.levels.slice(-1);
const addressesOf = (kind: string) =>
  ladder.sections
    .filter((section) => section.kind === kind)
    .flatMap((section) =>
      (level ? listEntries(ladder, level, section) : []).map((entry) => findRowAddress(section, entry)),
    );

describe("the address of a row", () => {
  test("is a KPI's own page", () => {
    expect(addressesOf("kpis")).toContain("/kpis/mttr");
  });

  const paths = { skills: "/skills", behaviours: "/skills/behaviours", tools: "/skills/tools" } as const;
  test.each(Object.entries(paths))("opens a row that the matrix of %s has", (kind, path) => {
    const rows = new Set(
      buildMatrix(ladder, kind as MatrixKind, ladder.levels)?.rows.map(({ id }) => `${path}?row=${id}`),
    );
    const addresses = addressesOf(kind).filter((address) => address !== undefined);
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(rows).toContain(address);
  });

  test("is none where no screen has the row through all levels", () => {
    for (const kind of ["statements", "career", "scorecard"])
      expect(addressesOf(kind).filter((address) => address !== undefined)).toEqual([]);
  });
});
