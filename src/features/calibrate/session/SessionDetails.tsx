import type { Session } from "../../../domain/calibrate/session.ts";
import { findDayRemark } from "../../../domain/dayRemark.ts";
import { DayField } from "../../../parts/DayField.tsx";
import { findToday } from "../../../parts/day.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { nameSubjects } from "../../../state/calibrate/createSession.ts";
import { sessionLimits } from "../../../state/calibrate/sessionLimits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Disclosure } from "../../../ui/page/Disclosure.tsx";
import { TextField } from "../../../ui/control/TextField.tsx";
import { PairFields } from "./PairFields.tsx";
import styles from "./SessionPage.module.css";
import { FieldGrid } from "../../../ui/control/FieldGrid.tsx";

/** The title, the date and the levels in question. */
export function SessionDetails({ session }: { readonly session: Session }) {
  const ladder = useLadder();
  const edit = useSessions((state) => state.edit);
  const endField = useSessions((state) => state.endField);
  const leave = () => endField(session.id);
  return (
    <Disclosure
      summary="Title, date and levels in question"
      startsOpen={findDayRemark(session.date, findToday(), true) !== undefined}
    >
      <FieldGrid>
        <TextField
          label="Title"
          value={session.title}
          most={sessionLimits.title}
          onChange={(title) => edit(session.id, (old) => ({ ...old, title }), "title")}
          onLeave={leave}
        />
        <DayField
          label="Date"
          value={session.date}
          mayCome
          onChange={(date) => edit(session.id, (old) => ({ ...old, date }), "date")}
          onLeave={leave}
        />
      </FieldGrid>
      {session.sheets.length > 0 && (
        <p className={styles.under}>
          Sheets are written already: with other levels, “below” and “above” would mean something else in them.
        </p>
      )}
      <PairFields
        pairs={session.pairs}
        onChange={(pairs) =>
          edit(session.id, (old) => ({
            ...old,
            pairs,
            subjects: { ...old.subjects, ...nameSubjects(ladder, pairs) },
          }))
        }
      />
    </Disclosure>
  );
}
