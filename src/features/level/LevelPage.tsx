import { Link, useParams } from "@tanstack/react-router";
import { useRef } from "react";
import { listEntries, nameEntry } from "../../domain/ladder/entries.ts";
import { findLevel, type Level } from "../../domain/ladder/ladder.ts";
import { capitalise, countNoun } from "../../domain/numberWords.ts";
import { listNextLevels } from "../../domain/ladder/rungs.ts";
import { countImportances } from "../../domain/matrix/distribution.ts";
import { describeYears } from "../../parts/years.ts";
import { parseLevelSearch } from "../../routes/levelSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useReadSearch } from "../../routes/useReadSearch.ts";
import { useRowLinks } from "../../routes/useRowLinks.ts";
import { useTitle } from "../../routes/useTitle.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Notices } from "../../ui/page/Notices.tsx";
import { OutlinedParts } from "../../ui/page/OutlinedParts.tsx";
import { useArrival } from "../../ui/page/useArrival.ts";
import { usePrintFooter } from "../../ui/page/usePrintFooter.ts";
import styles from "./LevelPage.module.css";
import { LevelSection } from "./LevelSection.tsx";
import { UnknownLevel } from "./UnknownLevel.tsx";

/** One level in full, as an article. */
export function LevelPage() {
  const { levelId } = useParams({ from: "/levels/$levelId" });
  const level = findLevel(useLadder(), levelId);
  return level ? <LevelArticle level={level} /> : <UnknownLevel id={levelId} />;
}

function LevelArticle({ level }: { readonly level: Level }) {
  const ladder = useLadder();
  const { row } = useReadSearch(parseLevelSearch);
  useTitle(level.title);
  useArrival(row);
  usePrintFooter(`${ladder.title} ${ladder.version} · ${level.title}`, { hasAddress: true });
  const isKnown =
    row === undefined ||
    ladder.sections.some((section) =>
      listEntries(ladder, level, section).some((entry) => nameEntry(section, entry) === row),
    );
  const { critical } = countImportances(level);
  const article = useRef<HTMLElement>(null);
  useRowLinks(article);
  return (
    <article ref={article}>
      <p className="eyebrow">
        {ladder.title} {ladder.version} · {level.roleTitle}
      </p>
      <h1 className="answer">
        <strong>{level.title}</strong>, {describeYears(level.years)}: {lowerFirst(level.scope)}.
      </h1>
      <Notices notices={isKnown ? [] : [`${level.title} has no row “${row}”, so none is open.`]} />
      <p className={styles.under}>
        {capitalise(countNoun(level.skills.length, "skill"))} are asked, {countNoun(critical, "of them", "of them")}{" "}
        Critical; {countNoun(level.kpis.length, "KPI")} are tracked, {countNoun(level.behaviours.length, "behaviour")}{" "}
        expected.
      </p>
      <p className={`${styles.ways} no-print`}>
        {listNextLevels(ladder, level.id).map((next) => (
          <Link key={next.id} to="/compare" search={{ levels: [level.id, next.id] }}>
            Compare with the next level, {next.title}
          </Link>
        ))}
        {ladder.paths
          .filter(({ to }) => to === level.id)
          .map(({ from }) => (
            <Link key={from} to="/compare" search={{ levels: [from, level.id] }}>
              Compare with {ladder.levelById.get(from)?.title} below
            </Link>
          ))}
        <PlanLink level={level} />
        <Button onClick={() => globalThis.print()}>Print</Button>
      </p>
      <OutlinedParts label="Sections" items={ladder.sections.map(({ id, title }) => ({ id, title }))}>
        {ladder.sections.map((section) => (
          <LevelSection
            key={section.id}
            level={level}
            section={section}
            openRow={row?.startsWith(`${section.id}.`) ? row : undefined}
          />
        ))}
      </OutlinedParts>
    </article>
  );
}

/** Leads to a new plan towards the level; from it, where no other leads to it. */
function PlanLink({ level: { id } }: { readonly level: Level }) {
  const { paths } = useLadder();
  if (paths.some(({ to }) => to === id))
    return (
      <Link to="/plan" search={{ to: id }}>
        Start a plan towards this level
      </Link>
    );
  return (
    paths.some(({ from }) => from === id) && (
      <Link to="/plan" search={{ from: id }}>
        Start a plan from this level
      </Link>
    )
  );
}

/** Lower case for a sentence's middle, but not for a name such as SRE. */
const lowerFirst = (text: string) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
