import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { listRungs } from "../../domain/rungs.ts";
import { measureSteps } from "../../domain/steps.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useTitle } from "../../routes/useTitle.ts";
import { LevelCard } from "./LevelCard.tsx";
import styles from "./OverviewPage.module.css";
import { OverviewSentence } from "./OverviewSentence.tsx";
import { RolesBeyond } from "./RolesBeyond.tsx";
import { StepLine } from "./StepLine.tsx";

/** The ladder as a picture, from the top rung down, with the steps between the rungs. */
export function OverviewPage() {
  const ladder = useLadder();
  useTitle("Ladder");
  const rungs = useMemo(() => listRungs(ladder).toReversed(), [ladder]);
  const steps = useMemo(() => measureSteps(ladder), [ladder]);
  return (
    <>
      <p className="eyebrow">
        {ladder.title} {ladder.version}
      </p>
      <OverviewSentence rungs={rungs} steps={steps} />
      <p className={styles.under}>A step is steep where much is new or raised; the figures stand between the levels.</p>
      <div className={styles.columns}>
        <ol className={styles.ladder} aria-label="Levels, from the highest to the lowest">
          <RolesBeyond />
          {rungs.map((rung, at) => (
            <li key={rung.map(({ id }) => id).join(" ")}>
              <ul className={styles.rung}>
                {rung.map((level) => (
                  <li key={level.id}>
                    <LevelCard level={level} />
                  </li>
                ))}
              </ul>
              {at < rungs.length - 1 && <StepLine steps={steps.filter(({ to }) => rung.includes(to))} />}
            </li>
          ))}
        </ol>
        <aside className={`${styles.jobs} sheet no-print`} aria-label="What you can do here">
          <Link to="/compare">
            <b>Compare levels</b>
            <span>What is new, raised or gone, row by row, from one level to another.</span>
          </Link>
          <Link to="/skills">
            <b>Skills by importance</b>
            <span>
              Critical, Important or Optional at each level; behaviours, tools and decision rights beside them.
            </span>
          </Link>
          <Link to="/kpis">
            <b>KPI targets</b>
            <span>What each level is measured by, and which targets tighten or loosen on the way up.</span>
          </Link>
          <Link to="/plan">
            <b>Plan a promotion</b>
            <span>What of the next level you can show, with evidence, dates and a packet for your manager.</span>
          </Link>
          {ladder.levels.map((level) => (
            <Link key={level.id} to="/levels/$levelId" params={{ levelId: level.id }}>
              <b>{level.title} in full</b>
              <span>
                {level.roleTitle}: all {ladder.sections.length} sections as one article.
              </span>
            </Link>
          ))}
        </aside>
      </div>
    </>
  );
}
