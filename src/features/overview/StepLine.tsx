import { Link } from "@tanstack/react-router";
import type { Step } from "../../domain/steps.ts";
import styles from "./StepLine.module.css";

/** What changes on the way up to a rung, one line for each way. */
export function StepLine({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <div className={styles.step}>
      <svg width="14" height="34" aria-hidden="true">
        <path d="M7 34V4M2 9l5-6 5 6" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      <ul>
        {steps.map(({ from, to, counts }) => (
          <li key={from.id} className="figures">
            {steps.length > 1 && `From ${from.title}: `}
            <b>
              {counts.new} new, {counts.raised} raised, {counts.lowered} lowered.
            </b>{" "}
            <Link
              to="/compare"
              search={{ levels: [from.id, to.id] }}
              aria-label={`See what changes from ${from.title} to ${to.title}`}
            >
              See what changes
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
