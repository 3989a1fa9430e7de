import { useLadder } from "../../routes/useLadder.ts";
import { useIsPrinting } from "../../ui/useIsPrinting.ts";
import { describeShown } from "./describeShown.ts";
import type { ComparisonView } from "./useComparison.ts";

type Props = Pick<ComparisonView, "comparison" | "sections" | "filter" | "chosen" | "folded">;

/** On paper, which has no filters to look at: which rows these are, and what is folded. */
export function CompareShown({ comparison, sections, filter, chosen, folded }: Props) {
  const ladder = useLadder();
  if (!useIsPrinting()) return null;
  const total = comparison.sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = sections.reduce((sum, section) => sum + section.shown.length, 0);
  const line = describeShown(ladder, { filter, chosen }, shown, total);
  const away = sections.filter(({ section }) => folded.includes(section.id)).map(({ section }) => section.title);
  return (
    <>
      {line && <p>{line}.</p>}
      {away.length > 0 && <p>Folded, so without their rows: {away.join(", ")}.</p>}
    </>
  );
}
