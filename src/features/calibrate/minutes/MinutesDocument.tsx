import { endSentence } from "../../../domain/endSentence.ts";
import type { Minutes } from "../../../domain/calibrate/minutes.ts";
import { joinWords } from "../../../domain/numberWords.ts";
import { describeDay } from "../../../parts/day.ts";
import { Paper } from "../../../ui/page/Paper.tsx";
import { MinutesCandidate } from "./MinutesCandidate.tsx";
import { MinutesPerson } from "./MinutesPerson.tsx";
import styles from "./MinutesView.module.css";
import { nameOf } from "../nameOf.ts";

/** The minutes as an article. What has nothing to say is left out. */
export function MinutesDocument({ minutes }: { readonly minutes: Minutes }) {
  const { title, date, ladder, levels, raters, people, candidates } = minutes;
  return (
    <Paper>
      <p className="eyebrow">
        Calibration minutes · {ladder}
        {date && ` · ${describeDay(date)}`}
      </p>
      <h1 className="answer">{title}</h1>
      {levels.length > 0 && <p className={styles.lead}>Levels in question: {joinWords(levels)}.</p>}
      {raters.length > 0 && (
        <p className={styles.lead}>
          {endSentence(
            `Rated by ${joinWords(raters.map((rater) => `${nameOf(rater)}${rater.isAway ? " (away)" : ""}`))}`,
          )}
        </p>
      )}
      {people.length + candidates.length === 0 && (
        <p className={styles.lead}>Nobody is in this session yet, so there is nothing to write up.</p>
      )}
      {people.map((person) => (
        <MinutesPerson key={person.id} person={person} />
      ))}
      {candidates.map((candidate) => (
        <MinutesCandidate key={candidate.id} candidate={candidate} />
      ))}
    </Paper>
  );
}
