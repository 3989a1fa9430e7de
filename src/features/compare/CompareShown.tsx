import { useLadder } from "../../routes/useLadder.ts";
import { useIsPrinting } from "../../ui/useIsPrinting.ts";
import { countRows } from "./countRows.ts";
import { describeShown } from "./describeShown.ts";
import type { ComparisonView } from "./useComparison.ts";

/** On paper, which has no filters to look at: which rows these are, and what is folded. */
export function CompareShown({ view }: { readonly view: ComparisonView }) {
  const ladder = useLadder();
  if (!useIsPrinting()) return null;
  const { comparison, sections, filter, chosen, folded } = view;
  const { shown, total } = countRows(comparison, sections);
  const line = describeShown(ladder, { filter, chosen }, shown, total);
  const away = sections.filter(({ section }) => folded.includes(section.id)).map(({ section }) => section.title);
  return (
    <>
      {line && <p>{line}.</p>}
      {away.length > 0 && <p>Folded, so without their rows: {away.join(", ")}.</p>}
    </>
  );
}
