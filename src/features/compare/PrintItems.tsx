import { useRouter } from "@tanstack/react-router";
import { briefStep } from "../../domain/compare/brief.ts";
import type { ComparedRow } from "../../domain/compare/compare.ts";
import { estimateBriefSheets, estimateSheets } from "../../domain/compare/sheets.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import { finish } from "../../domain/work.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { MenuItem } from "../../ui/overlay/Menu.tsx";
import { prepareBriefs } from "./brief/prepareBriefs.ts";
import { toLevelsSearch } from "./toLevelsSearch.ts";

interface Props {
  readonly levels: readonly Level[];
  listShown(): readonly ComparedRow[];
  /** How many rows there are. */
  readonly total: number;
}

const nameSheets = (count: number) => `about ${count} ${count === 1 ? "sheet" : "sheets"}`;

/** Paper, by how much of it: the brief, or the rows that are shown. It is computed once the menu is open. */
export function PrintItems({ levels, listShown, total }: Props) {
  const ladder = useLadder();
  const router = useRouter();
  const briefs = finish(
    prepareBriefs(
      ladder,
      levels.map(({ id }) => id),
    ),
  ).map((comparison) => estimateBriefSheets(briefStep(comparison)));
  const { length } = listShown();
  return (
    <>
      {briefs.length > 0 && (
        <MenuItem
          onSelect={() => void router.navigate({ to: "/compare/brief", search: toLevelsSearch(ladder, levels) })}
        >
          Print a brief, {nameSheets(briefs.reduce((sum, count) => sum + count, 0))}…
        </MenuItem>
      )}
      <MenuItem onSelect={() => globalThis.print()}>
        Print {length === total ? `all ${total} rows` : `the ${length} rows shown`},{" "}
        {nameSheets(estimateSheets(length, levels.length))}
      </MenuItem>
    </>
  );
}
