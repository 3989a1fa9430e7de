import type { CandidateMinutes } from "../../../domain/calibrate/candidateMinutes.ts";
import { describeDay } from "../../../parts/day.ts";
import { PaperPart, PaperTable } from "../../../ui/page/Paper.tsx";
import { MinutesDecision } from "./MinutesDecision.tsx";
import styles from "./MinutesView.module.css";
import { nameOf } from "../nameOf.ts";

/** The scorecards of a candidate: tallies, sentences, and each dimension. */
export function MinutesCandidate({ candidate }: { readonly candidate: CandidateMinutes }) {
  const { id, level, date, panel, decision, closed, late, cards, dimensions } = candidate;
  return (
    <section className={styles.person} aria-labelledby={`minutes-${id}`}>
      <h2 id={`minutes-${id}`}>
        {nameOf(candidate)}{" "}
        <small>
          interviewed for {level}
          {panel && ` by ${panel}`}
          {date && `, ${describeDay(date)}`}
        </small>
      </h2>
      <MinutesDecision {...decision} decided={decision && `Decided: ${decision.offer}`} />
      {closed && <p className={styles.lead}>The cards are not open yet. {closed}</p>}
      {late && <p className={styles.lead}>{late}</p>}
      <ul className={`${styles.list} ${styles.lead}`}>
        {cards.map(({ id: rater, rater: name, tally, sentence, aside }) => (
          <li key={rater}>
            <strong>{nameOf({ name })}</strong>
            {aside && <span className={styles.aside}> ({aside})</span>}: {tally}{" "}
            <span className={styles.prose}>{sentence}</span>
          </li>
        ))}
      </ul>
      <PaperPart title="Scorecard" level={3} isShown={dimensions.length > 0}>
        <PaperTable head={["Dimension", "What the interviewers saw"]}>
          {dimensions.map(({ id: dimension, label, isDifferent, verdicts }) => (
            <tr key={dimension}>
              <th scope="row">
                {label} {isDifferent && <span className="quiet">They differ</span>}
              </th>
              <td>
                <ul>
                  {verdicts.map(({ id: rater, rater: name, verdict, note, aside }) => (
                    <li key={rater} className={aside ? styles.aside : undefined}>
                      {nameOf({ name })}
                      {aside && ` (${aside})`}: {verdict}
                      {note.trim() && <span className={styles.prose}> – {note}</span>}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </PaperTable>
      </PaperPart>
    </section>
  );
}
