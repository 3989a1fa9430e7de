import { useState } from "react";
import { countWritten } from "../../../domain/calibrate/countWritten.ts";
import { HasMoved } from "../../../parts/kept/HasMoved.tsx";
import { useJudged } from "../../../parts/kept/useJudged.ts";
import { nameFew } from "../../../domain/nameFew.ts";
import { capitalise, countNoun, joinWords } from "../../../domain/numberWords.ts";
import type { SheetsFile } from "../../../state/calibrate/sessionFormat.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import {
  describeFileOpenings,
  findFileOpenings,
  previewFiles,
  takeFiles,
  type TakenFile,
} from "../../../state/calibrate/sheetsFiles.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { Dialog } from "../../../ui/overlay/Dialog.tsx";
import { SheetsOfFile } from "./SheetsOfFile.tsx";

interface Props {
  readonly files: readonly SheetsFile[];
  /** What of the files could not be read, as sentences. */
  readonly problems: readonly string[];
  onClose(): void;
}

/** "two sheets and one card" */
function countTaken(taken: readonly TakenFile[]): string {
  const cards = taken.flatMap(({ items }) => items).map(({ card }) => card !== undefined);
  return countWritten(cards.filter((isCard) => !isCard).length, cards.filter(Boolean).length);
}

const nameRater = ({ rater }: SheetsFile) => rater.name.trim() || "A rater without a name";

/** What taking in raters' sheets would do, file by file and sheet by sheet, without showing what is in them. */
export function SheetsDialog({ files, problems, onClose }: Props) {
  const documents = useSessions((state) => state.documents);
  const {
    judged: previews,
    hasMoved,
    isStillSo,
  } = useJudged(() => previewFiles(useSessions.getState().documents, files));
  /** Items that take the place of those that are here, as the place of their file and their id. */
  const [replaced, setReplaced] = useState<ReadonlySet<string>>(new Set());
  const taken = previews
    .map(({ file, items }, at): TakenFile => ({
      file,
      items: items.filter(({ kind, id }) => kind === "new" || (kind === "changed" && replaced.has(`${at} ${id}`))),
    }))
    .filter(({ items }) => items.length > 0);
  const [only, ...others] = previews;
  const raters = joinWords([...new Set(files.map(nameRater))]);
  function take() {
    const older = previews.flatMap(({ items }) => items).filter(({ kind }) => kind === "older").length;
    if (!isStillSo()) return;
    if (taken.length > 0) takeIn(taken, older);
    onClose();
  }
  const openings = describeFileOpenings(documents, taken);
  const opened = findFileOpenings(documents, taken);
  const isRefused = previews.every(({ refusal }) => refusal);
  const title = isRefused
    ? "These sheets cannot be taken in"
    : `Sheets of ${raters}${only && others.length === 0 ? ` for “${only.file.session.title}”` : ""}`;
  const button = (
    <Button key="take" look="chosen" onClick={take}>
      {taken.length > 0 ? `Take in ${countTaken(taken)}` : "Close"}
    </Button>
  );
  const cancel = (
    <Button key="cancel" onClick={onClose}>
      Cancel
    </Button>
  );
  return (
    <Dialog
      title={title}
      onCancel={onClose}
      actions={
        // What opens for good is not done by a first press unread.
        openings ? [cancel, button] : taken.length > 0 ? [button, cancel] : button
      }
    >
      <HasMoved isSo={hasMoved} />
      {openings && (
        <p>
          <strong>This opens {openings} for good.</strong> Nobody else is waited for then, so all marks there can be
          seen, and taking the sheets in cannot be undone.
        </p>
      )}
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      {previews.map((preview, at) => (
        <SheetsOfFile
          // eslint-disable-next-line react/no-array-index-key -- two files may hold the same
          key={at}
          preview={preview}
          title={others.length > 0 ? `${nameRater(preview.file)}, for “${preview.file.session.title}”` : undefined}
          isOpening={(id) => opened.has(`${preview.file.session.id} ${id}`)}
          isReplaced={(id) => replaced.has(`${at} ${id}`)}
          onReplace={(id, isOn) => {
            const key = `${at} ${id}`;
            setReplaced(new Set(isOn ? [...replaced, key] : [...replaced].filter((one) => one !== key)));
          }}
        />
      ))}
    </Dialog>
  );
}

/** Takes all in as one step back, and says how many were overtaken by what came with them. */
function takeIn(taken: readonly TakenFile[], older: number): void {
  const { documents, edit, say, deed } = useSessions.getState();
  const openings = describeFileOpenings(documents, taken);
  const raters = nameFew([...new Set(taken.map(({ file }) => nameRater(file)))]);
  const left = older === 0 ? "" : `, ${countNoun(older, "older one was", "older ones were")} left out`;
  const isOne = taken.flatMap(({ items }) => items).length === 1;
  const sentence = `${capitalise(countTaken(taken))} of ${raters} ${isOne ? "was" : "were"} taken in${left}.${openings && ` That opened ${openings} for good.`}`;
  const [first = "", ...others] = new Set(taken.map(({ file }) => file.session.id));
  const change = (id: string) => edit(id, (old) => takeFiles(old, taken));
  if (others.length > 0) return deed(sentence, () => [first, ...others].forEach(change));
  change(first);
  say(sentence, first);
}
