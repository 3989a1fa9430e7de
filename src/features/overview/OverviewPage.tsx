import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { listRungs } from "../../domain/ladder/rungs.ts";
import { countRise, measureSteps } from "../../domain/compare/steps.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useTitle } from "../../routes/useTitle.ts";
import { LevelCard } from "./LevelCard.tsx";
import { jobs } from "./jobs.ts";
import styles from "./OverviewPage.module.css";
import { OverviewSentence } from "./OverviewSentence.tsx";
import { RolesOutside } from "./RolesOutside.tsx";
import { StepLine } from "./StepLine.tsx";

/** The ladder as a picture, from the top rung down, with the steps between the rungs. */
export function OverviewPage() {
  const ladder = useLadder();
  useTitle("Ladder");
  const rungs = useMemo(() => listRungs(ladder).toReversed(), [ladder]);
  const steps = useMemo(() => measureSteps(ladder), [ladder]);
  const most = Math.max(...steps.map(countRise));
  return (
    <>
      <p className="eyebrow">
        {ladder.title} {ladder.version}
      </p>
      <OverviewSentence rungs={rungs} steps={steps} />
      <p className={styles.under}>A step is steep where much is new or raised; the figures stand between the levels.</p>
      <div className={styles.columns}>
        <ol aria-label="Levels, from the highest to the lowest">
          <li>
            <RolesOutside title="Beyond the ladder" level={ladder.levels.at(-1)} direction="next" />
          </li>
          {rungs.map((rung, at) => (
            <li key={rung.map(({ id }) => id).join(" ")}>
              <ul className={styles.rung}>
                {rung.map((level) => (
                  <li key={level.id}>
                    <LevelCard level={level} />
                    {at === rungs.length - 1 && <RolesOutside title="In from" level={level} direction="feeder" />}
                  </li>
                ))}
              </ul>
              {at < rungs.length - 1 && <StepLine steps={steps.filter(({ to }) => rung.includes(to))} most={most} />}
            </li>
          ))}
        </ol>
        <aside className={`${styles.jobs} sheet no-print`} aria-label="What you can do here">
          {jobs.map(([path, { title, does }]) => (
            <Link key={path} to={path}>
              <b>{title}</b>
              <span>{does}</span>
            </Link>
          ))}
          <div className={styles.levels}>
            <b>Read a level in full</b>
            <ul>
              {ladder.levels.map((level) => (
                <li key={level.id}>
                  <Link to="/levels/$levelId" params={{ levelId: level.id }} aria-label={`${level.title} in full`}>
                    {level.title}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        </aside>
      </div>
    </>
  );
}
