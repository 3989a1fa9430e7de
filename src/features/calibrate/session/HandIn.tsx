import { countWritten } from "../../../domain/calibrate/countWritten.ts";
import { isAfter } from "../../../domain/calibrate/moments.ts";
import type { Session } from "../../../domain/calibrate/session.ts";
import { capitalise, countNoun, toNumberWord } from "../../../domain/numberWords.ts";
import { describeMoment } from "../../../parts/day.ts";
import { toSheetsKey, useSavedFiles } from "../../../state/calibrate/savedFiles.ts";
import { type SheetsFile, toSessionFileName, toSheetsText } from "../../../state/calibrate/sessionFormat.ts";
import { toSheetsFile } from "../../../state/calibrate/sheetsImport.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { PagePart } from "../../../ui/page/PagePart.tsx";
import { SaveFile } from "../files/SaveFile.tsx";
import styles from "./SessionPage.module.css";

/** The file that a rater hands in, and when they last saved it. */
export function HandIn({ session }: { readonly session: Session }) {
  const key = toSheetsKey(session.id, session.me);
  const saved = useSavedFiles(({ moments }) => moments[key]);
  const note = useSavedFiles((state) => state.note);
  const file = toSheetsFile(session, session.me);
  const ready = (file?.sheets.length ?? 0) + (file?.cards.length ?? 0);
  return (
    <PagePart id="hand-in" title="Hand in">
      <p className={styles.under}>{file && ready > 0 ? describeReady(file, saved) : nothing}</p>
      {file && ready > 0 && (
        <SaveFile
          title="Hand in my sheets"
          fileName={toSessionFileName("sheets", session.title, file.rater.name)}
          hiddenName={toSessionFileName("sheets")}
          toText={(hide) => toSheetsText(toSheetsFile(hide(session), session.me) ?? file)}
          onSaved={() => note(key)}
          trigger={(show) => (
            <div className={styles.frame}>
              <Button look="chosen" onClick={show}>
                Save my sheets as a file…
              </Button>
            </div>
          )}
        >
          <p>
            The file holds your marks, notes and sentences on {countNoun(ready, "person", "people")}. Send it to the
            convenor.
          </p>
        </SaveFile>
      )}
    </PagePart>
  );
}

const nothing = "Finish something first: only what is finished is handed in.";

function describeReady({ sheets, cards }: SheetsFile, saved: string | undefined): string {
  const ready = capitalise(countWritten(sheets.length, cards.length, "finished "));
  if (saved === undefined) return `${ready} can be handed in. Send the file to the convenor of the session.`;
  const since = [...sheets, ...cards].filter(({ finished }) => isAfter(finished, saved)).length;
  return since > 0
    ? `Your file was saved on ${describeMoment(saved)}. You have finished ${toNumberWord(since)} more since: save it again, and send it to the convenor of the session.`
    : `Your file was saved on ${describeMoment(saved)}, with all that you have finished. Send it to the convenor of the session, if you have not yet.`;
}
