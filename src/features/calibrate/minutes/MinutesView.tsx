import { type ReactNode, useMemo, useState } from "react";
import { buildMinutes } from "../../../domain/calibrate/minutes.ts";
import { withPseudonyms } from "../../../domain/calibrate/pseudonyms.ts";
import { listRatings } from "../../../domain/calibrate/ratingsTable.ts";
import type { Session } from "../../../domain/calibrate/session.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { Segment } from "../../../ui/control/Segment.tsx";
import { copyText, downloadCsv, documentCopyRefused } from "../../../ui/takeAlong/takeAlong.ts";
import { SaidStatus } from "../../../ui/takeAlong/SaidStatus.tsx";
import { useSaid } from "../../../ui/takeAlong/useSaid.ts";
import { usePrintFooter } from "../../../ui/page/usePrintFooter.ts";
import { MinutesDocument } from "./MinutesDocument.tsx";
import { pseudonymLimits } from "../pseudonymWords.ts";
import styles from "./MinutesView.module.css";
import { toMinutesMarkdown } from "./toMinutesMarkdown.ts";
import { Toolbar } from "../../../ui/control/Toolbar.tsx";

interface Props {
  readonly session: Session;
  /** Stands above the tools. */
  readonly children?: ReactNode;
}

const names = [
  { value: "real", text: "Names as they are" },
  { value: "hidden", text: "Replace names by pseudonyms" },
] as const;

/** What remains of a session: one document, on paper, as Markdown, or as a table; with names or without. */
export function MinutesView({ session, children }: Props) {
  const ladder = useLadder();
  const [name, setName] = useState<"real" | "hidden">("real");
  const [said, say] = useSaid();
  const told = useMemo(() => (name === "hidden" ? withPseudonyms(session) : session), [session, name]);
  const minutes = useMemo(() => buildMinutes(ladder, told), [ladder, told]);
  usePrintFooter(`Calibration minutes · ${minutes.title} · ${minutes.ladder}`, { isPrivate: true });
  const fileName = `rungs-ratings${session.date && `-${session.date}`}.csv`;
  return (
    <>
      {children}
      <div className={styles.tools}>
        <Toolbar label="The minutes as a whole">
          <Segment
            label="Names"
            options={names}
            value={name}
            onChange={(value) => {
              setName(value);
              say("");
            }}
          />
          <Button look="chosen" onClick={() => globalThis.print()}>
            Print
          </Button>
          <Button
            onClick={async () => {
              const done = await copyText(toMinutesMarkdown(minutes));
              say(done ? "Markdown copied." : documentCopyRefused);
            }}
          >
            Copy as Markdown
          </Button>
          <Button
            onClick={() => {
              downloadCsv(fileName, listRatings(minutes));
              say(`${fileName} was downloaded.`);
            }}
          >
            Download as CSV
          </Button>
          <SaidStatus said={said} />
        </Toolbar>
      </div>
      {name === "hidden" && (
        <p className={`${styles.warning} quiet no-print`}>
          Names of this session are replaced wherever they were written, in parts too; a part that several people share
          becomes “someone”. {pseudonymLimits}
        </p>
      )}
      <MinutesDocument minutes={minutes} />
    </>
  );
}
