import { Link } from "@tanstack/react-router";
import { findNextSheet } from "../../../domain/calibrate/nextSheet.ts";
import type { Person, Rater, Session, Sheet } from "../../../domain/calibrate/session.ts";
import { describeDay, findToday } from "../../../parts/day.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { toButtonClass } from "../../../ui/control/buttonClass.ts";
import { nameOf } from "../nameOf.ts";
import styles from "./SheetView.module.css";

interface Props {
  readonly session: Session;
  readonly person: Person;
  readonly rater: Rater;
  readonly sheet: Sheet;
  /** Why the sheet stays as it is; empty where it may be written again. */
  readonly seal: string;
  onReopen(): void;
}

/** The head that takes the focus as the sheet is finished. */
export const finishedId = "sheet-finished";

/** The head of a sheet that is out of its rater's hands: that it is, the way back to writing, and what comes next. */
export function SheetFinished({ session, person, rater, sheet, seal, onReopen }: Props) {
  const next = findNextSheet(session, rater, person.id);
  const isLast = session.role === "rater" && !next;
  return (
    <div className={styles.finished} id={finishedId} role="group" aria-label="This sheet is finished" tabIndex={-1}>
      <p role="status">
        {sheet.finished !== "" && <strong>Finished on {describeDay(findToday(new Date(sheet.finished)))}. </strong>}
        {seal || "It stays as it is until you go on writing."}
      </p>
      <div className={`${styles.finish} no-print`}>
        {sheet.finished !== "" && (
          <Link
            className={toButtonClass("chosen")}
            to={next ? "/calibrate/$sessionId/people/$personId/sheet" : "/calibrate/$sessionId"}
            params={{ sessionId: session.id, personId: next?.id ?? "" }}
            {...(isLast && { hash: "hand-in" })}
          >
            {next ? `Next sheet: ${nameOf(next)}` : isLast ? "Hand in" : "Back to the session"}
          </Link>
        )}
        {seal === "" && <Button onClick={onReopen}>Go on writing</Button>}
      </div>
    </div>
  );
}
