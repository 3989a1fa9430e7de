import { Link } from "@tanstack/react-router";
import { findHeadline, type StepHeadline } from "../../domain/compare/stepHeadline.ts";
import { countRise, type Step } from "../../domain/compare/steps.ts";
import { useLadder } from "../../routes/useLadder.ts";
import styles from "./StepLine.module.css";

interface Props {
  readonly steps: readonly Step[];
  /** The most that any step of the ladder asks more. */
  readonly most: number;
}

/** What changes on the way up to a rung: for each way its size, and what it is about. */
export function StepLine({ steps, most }: Props) {
  const ladder = useLadder();
  return (
    <div className={styles.step}>
      <span className={styles.arrow} aria-hidden="true">
        <svg width="14" height="9" viewBox="0 0 14 9">
          <path d="M2 8l5-6 5 6" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </span>
      <ul>
        {steps.map((step) => {
          const { from, to, counts } = step;
          return (
            <li key={from.id}>
              <p className={styles.size}>
                <i aria-hidden="true" style={{ width: `${(countRise(step) / most) * 7}em` }} />
                {steps.length > 1 && <span>From {from.title}: </span>}
                <b className="figures">
                  {counts.new} new, {counts.raised} raised, {counts.lowered} lowered.
                </b>{" "}
                <Link
                  to="/compare"
                  search={{ levels: [from.id, to.id] }}
                  className="no-print"
                  aria-label={`See what changes from ${from.title} to ${to.title}`}
                >
                  See what changes
                </Link>
              </p>
              <p>{describe(findHeadline(ladder, step))}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** So many names of a kind fit on a line. */
const mostNames = 3;

/** "Now Critical: Cloud infrastructure. New behaviours: Mentoring and coaching, Blameless learning, 2 more." */
function describe({ critical, skills, behaviours }: StepHeadline): string {
  const list = (title: string, names: readonly string[]) => {
    const more = names.length > mostNames ? [`${names.length - mostNames} more`] : [];
    return names.length > 0 ? [`${title}: ${[...names.slice(0, mostNames), ...more].join(", ")}.`] : [];
  };
  return [
    ...list("Now Critical", critical),
    ...(critical.length === 0 ? list(skills.length === 1 ? "New skill" : "New skills", skills) : []),
    ...list(behaviours.length === 1 ? "New behaviour" : "New behaviours", behaviours),
  ].join(" ");
}
