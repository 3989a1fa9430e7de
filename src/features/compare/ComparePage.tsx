import { useDeferredValue, useMemo } from "react";
import { compareLevels } from "../../domain/compare.ts";
import { filterSection, splitWords } from "../../domain/filter.ts";
import { getLevel } from "../../domain/ladder.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useTitle } from "../../routes/useTitle.ts";
import { Notice } from "../../ui/Notice.tsx";
import { useStableList } from "../../ui/useStableList.ts";
import { usePrintFooter } from "../../ui/usePrintFooter.ts";
import styles from "./ComparePage.module.css";
import { CompareControls } from "./CompareControls.tsx";
import { CompareSections } from "./CompareSections.tsx";
import { CompareSentence } from "./CompareSentence.tsx";
import { LevelPicker } from "./LevelPicker.tsx";
import { resolveSearch } from "./resolveSearch.ts";
import { StepSizes } from "./StepSizes.tsx";
import { useCompareSearch } from "./useCompareSearch.ts";

/** Levels side by side, every row classified. */
export function ComparePage() {
  const ladder = useLadder();
  const [search, update] = useCompareSearch();
  const resolved = resolveSearch(ladder, search);
  const { reference, notices } = resolved;
  const levelIds = useStableList(resolved.levels);
  const sectionIds = useStableList(resolved.sections);
  const classes = useStableList(search.classes ?? []);
  const { q = "", show } = search;
  const levels = useMemo(() => levelIds.map((id) => getLevel(ladder, id)), [ladder, levelIds]);
  const chosen = useMemo(() => (sectionIds.length > 0 ? new Set(sectionIds) : undefined), [sectionIds]);
  const comparison = useMemo(() => compareLevels(ladder, levels, reference), [ladder, levels, reference]);
  const sections = useMemo(() => {
    const filter = { onlyDifferences: show !== "all", classes: new Set(classes), words: splitWords(q) };
    return comparison.sections
      .filter(({ section }) => !chosen || chosen.has(section.id))
      .map((section) => filterSection(section, filter));
  }, [comparison, chosen, q, classes, show]);
  const deferred = useDeferredValue(sections);
  const names = levels.map(({ title }) => title).join(reference === undefined ? " → " : ", ");
  useTitle(`Compare ${names}`);
  usePrintFooter(`${ladder.title} ${ladder.version} · ${globalThis.location.href}`);
  return (
    <>
      <p className="eyebrow">
        Compare · {ladder.title} {ladder.version}
      </p>
      <CompareSentence comparison={comparison} />
      {notices.length > 0 && (
        <Notice>
          {notices.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      <LevelPicker levels={levels} reference={reference} />
      <CompareControls comparison={comparison} sections={sections} search={search} update={update} />
      <StepSizes levels={levels} sections={chosen} />
      <div className={styles.body} aria-busy={deferred !== sections}>
        <CompareSections comparison={comparison} sections={deferred} search={search} update={update} />
      </div>
    </>
  );
}
