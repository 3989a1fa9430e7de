import type { ComparedRow } from "../../domain/compare/compare.ts";
import type { Entry } from "../../domain/ladder/entries.ts";
import { AddressLink } from "../../routes/AddressLink.tsx";
import { findRowAddress } from "../../routes/findRowAddress.ts";

const places: Readonly<Partial<Record<Entry["kind"], string>>> = {
  kpi: "See this KPI in charts",
  skill: "See it in the skills matrix",
  behaviour: "See it in the behaviours matrix",
  tool: "See it in the tools matrix",
};

/** Leads from a row to the place where all that levels say of it is drawn; nothing where there is no such place. */
export function RowPlace({ row: { section, cells } }: { readonly row: ComparedRow }) {
  const entry = cells.find((cell) => cell !== undefined);
  const address = entry && findRowAddress(section, entry);
  return address === undefined ? null : (
    <AddressLink address={address}>{places[entry?.kind ?? "statement"]}</AddressLink>
  );
}
