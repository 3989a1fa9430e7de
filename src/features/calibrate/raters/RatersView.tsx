import { endSentence } from "../../../domain/endSentence.ts";
import { type ReactNode, useMemo } from "react";
import { findBlindness } from "../../../domain/calibrate/blind.ts";
import { joinWords } from "../../../domain/numberWords.ts";
import { describeDrift, findWidestDrift, listRaterDrifts } from "../../../domain/calibrate/raterDrift.ts";
import type { Session } from "../../../domain/calibrate/session.ts";
import { DriftTable } from "./DriftTable.tsx";
import { nameOf } from "../nameOf.ts";
import { nameSession } from "../nameSession.ts";
import { usePrintFooter } from "../../../ui/page/usePrintFooter.ts";
import styles from "./RatersView.module.css";
import { useScale } from "../useScale.ts";

interface Props {
  readonly session: Session;
  /** Stands under the first sentence. */
  readonly children?: ReactNode;
}

/** How each manager's marks lie against the group's, over everybody whose board is open: a question, not a grade. */
export function RatersView({ session, children }: Props) {
  usePrintFooter(`Raters against the group · ${nameSession(session)}`, { isPrivate: true });
  const scale = useScale(session);
  const drifts = useMemo(() => listRaterDrifts(scale, session), [scale, session]);
  const open = session.people.filter(({ id }) => findBlindness(session, id).isOpen);
  const closed = session.people.filter((person) => !open.includes(person));
  const told = drifts.filter(({ isEnough }) => isEnough);
  const widest = findWidestDrift(drifts);
  return (
    <>
      <h1 className="answer">
        {open.length === 0
          ? "No board is open yet, so nobody’s marks can be compared."
          : widest
            ? describeDrift(widest)
            : told.length > 0
              ? "No rater lies to one side of the group."
              : "Too few rows were seen by two managers to say anything of a rater."}
      </h1>
      {children}
      {open.length === 0 ? (
        <p className={styles.text}>
          Nobody sees the marks on a person until every rater has finished, and at least two managers have. Then this
          page tells who places people higher or lower than the others do, to be talked about before the next session.
        </p>
      ) : (
        <>
          <ul className={styles.questions} aria-label="Questions">
            {told
              .filter((drift) => drift !== widest)
              .map((drift) => (
                <li key={drift.rater.id}>{describeDrift(drift)}</li>
              ))}
          </ul>
          <DriftTable drifts={drifts} />
          <div className={styles.text}>
            <p>
              {endSentence(
                `Counted over the ${open.length === 1 ? "board" : "boards"} of ${joinWords(open.map(nameOf))}${closed.length > 0 ? `; not open yet: ${joinWords(closed.map(nameOf))}` : ""}`,
              )}{" "}
              A row counts where another manager saw it too. The group’s place is the median of all managers’ places,
              the rater’s own included: of two managers each lies as far from it as the other.
            </p>
            <p>
              Nobody has to lie in the middle. Who stands apart may have seen what the others have not, or mean another
              level by the same word.
            </p>
          </div>
        </>
      )}
    </>
  );
}
