import type { MinutesRow, PersonMinutes } from "../../../domain/calibrate/minutes.ts";
import { capitalise, joinWords, toNumberWord } from "../../../domain/numberWords.ts";
import { describeMoment } from "../../../parts/day.ts";
import { PaperPart, PaperTable } from "../../../ui/page/Paper.tsx";
import { MinutesDecision } from "./MinutesDecision.tsx";
import styles from "./MinutesView.module.css";
import { nameOf } from "../nameOf.ts";

/** What was decided on a person and why, where they stand, and every row with its marks. */
export function MinutesPerson({ person }: { readonly person: PersonMinutes }) {
  const { id, way, closed, decision, placement, late, wholes, rows, unseen, log } = person;
  return (
    <section className={styles.person} aria-labelledby={`minutes-${id}`}>
      <h2 id={`minutes-${id}`}>
        {nameOf(person)} <small>{way}</small>
      </h2>
      <MinutesDecision {...decision} decided={decision && `Decided level: ${decision.level}`}>
        {decision && decision.rows.length > 0 && <p>Rows that decided it: {joinWords(decision.rows)}.</p>}
      </MinutesDecision>
      {closed && <p className={styles.lead}>The board is not open yet, so there are no marks. {closed}</p>}
      <p className={styles.lead}>{[...placement, late].filter(Boolean).join(" ")}</p>
      <PaperPart title="What each rater said of the whole" level={3} isShown={wholes.length > 0}>
        <ul className={styles.list}>
          {wholes.map(({ id: rater, rater: name, level, sentence, aside }) => (
            <li key={rater}>
              <strong>{nameOf({ name })}</strong>
              {aside && <span className={styles.aside}> ({aside})</span>}: {level}
              {level && sentence.trim() && ". "}
              <span className={styles.prose}>{sentence}</span>
            </li>
          ))}
        </ul>
      </PaperPart>
      <PaperPart title="Rows, the greatest disagreement first" level={3} isShown={rows.length > 0}>
        <PaperTable head={["Row", "Marks", "Agreed", "Reason"]} stacked>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </PaperTable>
        {unseen.length > 0 && (
          <p className="quiet">
            {capitalise(toNumberWord(unseen.length))} {rows.length > 0 ? "more " : ""}
            {unseen.length === 1 ? "row was" : "rows were"} seen by nobody.
          </p>
        )}
      </PaperPart>
      <PaperPart title="Log of agreed values" level={3} isShown={log.length > 0}>
        <PaperTable head={["Row", "When", "Before", "After"]} stacked>
          {log.map(({ key, at, subject, before, after }) => (
            <tr key={key}>
              <th scope="row">{subject}</th>
              <td className="figures">{describeMoment(at)}</td>
              <td data-label="Before">{before}</td>
              <td data-label="After">{after}</td>
            </tr>
          ))}
        </PaperTable>
      </PaperPart>
    </section>
  );
}

function Row({ row: { subject, section, isCritical, marks, agreed, reason, by } }: { readonly row: MinutesRow }) {
  return (
    <tr>
      <th scope="row">
        {subject}{" "}
        <span className="quiet">
          {section}
          {isCritical && ", Critical"}
        </span>
      </th>
      <td>
        {marks.length > 0 ? (
          <ul className={styles.marks}>
            {marks.map(({ id: rater, rater: name, mark, note, aside }) => (
              <li key={rater} className={aside ? styles.aside : undefined}>
                {nameOf({ name })}
                {aside && ` (${aside})`}: {mark}
                {note.trim() && <span className={styles.prose}> – {note}</span>}
              </li>
            ))}
          </ul>
        ) : (
          "No marks"
        )}
      </td>
      <td data-label="Agreed">{agreed || "not yet"}</td>
      <td>
        {(reason || by.trim()) && (
          <span className={styles.reason}>
            <span className={styles.prose}>{reason}</span>
            {by.trim() && (
              <span className="quiet">
                {reason && " · "}Agreed by {by}
              </span>
            )}
          </span>
        )}
      </td>
    </tr>
  );
}
