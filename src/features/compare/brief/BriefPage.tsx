import { useMemo } from "react";
import { getLevel } from "../../../domain/ladder/ladder.ts";
import { countNoun } from "../../../domain/numberWords.ts";
import { finish } from "../../../domain/work.ts";
import { describeDay, findToday } from "../../../parts/day.ts";
import { parseBriefSearch } from "../../../routes/briefSearch.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { useReadSearch } from "../../../routes/useReadSearch.ts";
import { useTitle } from "../../../routes/useTitle.ts";
import { usePrintFooter } from "../../../ui/page/usePrintFooter.ts";
import { useStableList } from "../../../ui/timing/useStableList.ts";
import { CompareNotices } from "../CompareNotices.tsx";
import { CompareSentence } from "../CompareSentence.tsx";
import { getComparison } from "../getComparison.ts";
import { resolveSearch } from "../resolveSearch.ts";
import { BriefDocument } from "./BriefDocument.tsx";
import { BriefSteps } from "./BriefSteps.tsx";
import { BriefTools } from "./BriefTools.tsx";
import { prepareBriefs } from "./prepareBriefs.ts";

/** What matters of a step, on a page or two for those who decide on it; of several steps, a document for each. */
export function BriefPage() {
  const ladder = useLadder();
  const search = useReadSearch(parseBriefSearch);
  const resolved = resolveSearch(ladder, search);
  const ids = useStableList(resolved.levels);
  const levels = useMemo(() => ids.map((id) => getLevel(ladder, id)), [ladder, ids]);
  const comparisons = useMemo(() => finish(prepareBriefs(ladder, ids)), [ladder, ids]);
  const isSeveral = comparisons.length > 1;
  useTitle(`Brief: ${levels.map(({ title }) => title).join(" → ")}`);
  usePrintFooter(`${ladder.title} ${ladder.version} · ${describeDay(findToday())}`, { hasAddress: true });
  return (
    <>
      <BriefTools levels={levels} comparisons={comparisons} />
      <CompareNotices page="/compare/brief" search={search} levels={levels} notices={resolved.notices} />
      {isSeveral && (
        <h1 className="answer">
          <strong>{levels.map(({ title }) => title).join(" → ")}</strong>: a brief of each of{" "}
          {countNoun(comparisons.length, "step")}.
        </h1>
      )}
      {comparisons.map((comparison, at) => (
        <BriefDocument
          key={comparison.levels.map(({ id }) => id).join()}
          comparison={comparison}
          place={isSeveral ? `${at + 1} of ${comparisons.length}` : undefined}
        />
      ))}
      {comparisons.length === 0 && <CompareSentence comparison={getComparison(ladder, ids, undefined)} />}
      <BriefSteps levels={levels} />
    </>
  );
}
