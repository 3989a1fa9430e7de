import { nameEvidence } from "../../domain/plan/evidence.ts";
import { listMeasured } from "../../domain/plan/packetArchive.ts";
import { type Plan, ratingWords } from "../../domain/plan/plan.ts";
import { describeDay } from "../../parts/day.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { listDoneLines, listMeasuredLines } from "./listArchivedLines.ts";
import styles from "./PlanView.module.css";

/** Rows that the ladder no longer has, with what was written on them. */
export function ArchivedRows({ plan }: { readonly plan: Plan }) {
  const ladder = useLadder();
  if (plan.archivedRows.length === 0) return null;
  const titles = new Map(plan.evidence.map((piece) => [piece.id, nameEvidence(piece)]));
  return (
    <section className={styles.archived} aria-labelledby="archived-rows">
      <h2 id="archived-rows">Asked no longer</h2>
      <ul>
        {plan.archivedRows.map(({ key, words, note }, at) => (
          // A row may come back and go again; what is archived keeps its place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at} className="sheet">
            <h3>{words.subject}</h3>
            {words.asks && <p className="quiet">{words.asks}</p>}
            <p>
              {ratingWords[note.rating]}
              {note.reason && `: ${note.reason}`}
              {note.action && `. Next: ${note.action}`}
              {note.evidence.length > 0 &&
                `. Evidence: ${note.evidence.flatMap((id) => titles.get(id) ?? []).join(", ")}`}
            </p>
            {[
              ...listDoneLines(note.done ?? [], describeDay),
              ...listMeasuredLines(listMeasured(ladder, key, note), describeDay),
            ].map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
