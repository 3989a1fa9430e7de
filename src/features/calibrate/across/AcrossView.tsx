import { type ReactNode, useMemo } from "react";
import { listAcrossPeople } from "../../../domain/calibrate/acrossPeople.ts";
import { describeSinglePoints, findSinglePoints } from "../../../domain/calibrate/singlePoints.ts";
import type { Session } from "../../../domain/calibrate/session.ts";
import { parseAcrossSearch } from "../../../routes/calibrateSearch.ts";
import { useAheadSearch } from "../../../routes/useAheadSearch.ts";
import { nameSession } from "../nameSession.ts";
import { usePrintFooter } from "../../../ui/page/usePrintFooter.ts";
import styles from "./AcrossView.module.css";
import { PeopleMatrix } from "./PeopleMatrix.tsx";
import { TwoProfiles } from "./TwoProfiles.tsx";
import { useScale } from "../useScale.ts";

interface Props {
  readonly session: Session;
  /** Stands under the first sentence. */
  readonly children?: ReactNode;
}

/** What was agreed, across people: skills that rest on one of them, everybody against their level, two side by side. */
export function AcrossView({ session, children }: Props) {
  usePrintFooter(`Across people · ${nameSession(session)}`, { isPrivate: true });
  const scale = useScale(session);
  const [search, update] = useAheadSearch(parseAcrossSearch);
  const rows = useMemo(() => listAcrossPeople(scale, session), [scale, session]);
  const points = useMemo(() => findSinglePoints(scale, session), [scale, session]);
  const isAgreed = session.people.some(({ id }) => Object.keys(session.agreements[id] ?? {}).length > 0);
  const [first, ...others] = describeSinglePoints(points);
  if (session.people.length === 0 || !isAgreed)
    return (
      <>
        <h1 className="answer">Nothing is agreed yet, so nobody can be set beside another.</h1>
        {children}
        <p className={styles.text}>
          Agree values on the boards of the people of this session. Then this page tells which Critical skills rest on
          one person, and sets everybody beside the level that they are held against.
        </p>
      </>
    );
  return (
    <>
      <h1 className="answer">
        {session.people.length > 1 ? first : "One person alone: there is nobody to share a skill with yet."}
      </h1>
      {children}
      {session.people.length > 1 && (
        <p className={styles.text}>
          {others.map((sentence) => (
            <span key={sentence}>{sentence} </span>
          ))}
          Everyone is held against one level: the one decided for them or, until then, the one proposed. Of these
          levels, the lowest that calls a skill Critical sets its bar. The skill rests on one person when nobody else is
          agreed at that level or above.
        </p>
      )}
      <PeopleMatrix session={session} axis={scale.axis} rows={rows} points={points} search={search} update={update} />
      {session.people.length > 1 && <TwoProfiles session={session} scale={scale} search={search} update={update} />}
    </>
  );
}
