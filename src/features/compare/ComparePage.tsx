import { useLadder } from "../../routes/useLadder.ts";
import { useTitle } from "../../routes/useTitle.ts";
import { usePrintFooter } from "../../ui/page/usePrintFooter.ts";
import { CompareControls } from "./CompareControls.tsx";
import { CompareNotices } from "./CompareNotices.tsx";
import { CompareResult } from "./CompareResult.tsx";
import { CompareSentence } from "./CompareSentence.tsx";
import { CompareShown } from "./CompareShown.tsx";
import { HiddenRow } from "./HiddenRow.tsx";
import { LevelPicker } from "./LevelPicker.tsx";
import { useNextPaint } from "../../ui/timing/useNextPaint.ts";
import { useComparison } from "./useComparison.ts";
import { useCompareSearch } from "./useCompareSearch.ts";
import { useWayToRow } from "./useWayToRow.ts";

/**
 * Levels side by side, every row classified. What is in view answers at once; what is far from it follows without
 * getting in the way.
 */
export function ComparePage() {
  const ladder = useLadder();
  const [search, update] = useCompareSearch();
  const view = useComparison(search);
  const { levels, reference } = view.comparison;
  // Of other levels the sentence and the rows come first: how many rows there are of each class follows after the paint.
  const painted = useNextPaint(view);
  const counted = painted.comparison.levels === levels ? view : painted;
  const way = useWayToRow(view);
  useTitle(`Compare ${levels.map(({ title }) => title).join(reference === undefined ? " → " : ", ")}`);
  usePrintFooter(`${ladder.title} ${ladder.version}`, { hasAddress: true });
  return (
    <>
      <p className="eyebrow">
        Compare · {ladder.title} {ladder.version}
      </p>
      <CompareSentence comparison={view.comparison} />
      <CompareShown view={view} />
      <CompareNotices search={search} levels={levels} notices={view.notices}>
        {way && search.row !== undefined && <HiddenRow row={search.row} way={way} update={update} />}
      </CompareNotices>
      <LevelPicker levels={levels} reference={reference} base={search.base} update={update} />
      <CompareControls
        comparison={counted.comparison}
        sections={counted.sections}
        chosen={view.chosen}
        classes={view.classes}
        moved={view.moved}
        showsAll={view.showsAll}
        filter={view.filter}
        folded={view.folded}
        q={search.q}
        update={update}
      />
      <CompareResult view={view} update={update} />
    </>
  );
}
