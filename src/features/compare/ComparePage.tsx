import { useDeferredValue, useMemo } from "react";
import { getLevel } from "../../domain/ladder.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useTitle } from "../../routes/useTitle.ts";
import { useStableList } from "../../ui/useStableList.ts";
import { usePrintFooter } from "../../ui/usePrintFooter.ts";
import { CompareControls } from "./CompareControls.tsx";
import { CompareResult } from "./CompareResult.tsx";
import { CompareSentence } from "./CompareSentence.tsx";
import { LevelPicker } from "./LevelPicker.tsx";
import { Notices } from "../../ui/Notices.tsx";
import { resolveSearch } from "./resolveSearch.ts";
import { useComparison } from "./useComparison.ts";
import { useCompareSearch } from "./useCompareSearch.ts";

/**
 * Levels side by side, every row classified. What a person touches answers at once; what is computed from it follows
 * without getting in the way.
 */
export function ComparePage() {
  const ladder = useLadder();
  const [search, update] = useCompareSearch();
  const view = useComparison(useDeferredValue(search));
  const { levels: asked, reference } = resolveSearch(ladder, search);
  const ids = useStableList(asked);
  const levels = useMemo(() => ids.map((id) => getLevel(ladder, id)), [ladder, ids]);
  useTitle(`Compare ${levels.map(({ title }) => title).join(reference === undefined ? " → " : ", ")}`);
  usePrintFooter(`${ladder.title} ${ladder.version} · ${globalThis.location.href}`);
  return (
    <>
      <p className="eyebrow">
        Compare · {ladder.title} {ladder.version}
      </p>
      <CompareSentence comparison={view.comparison} />
      <Notices notices={view.notices} />
      <LevelPicker levels={levels} reference={reference} base={search.base} update={update} />
      <CompareControls view={view} search={search} update={update} />
      <CompareResult view={view} update={update} />
    </>
  );
}
