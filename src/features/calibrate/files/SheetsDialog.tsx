import { useState } from "react";
import { capitalise, countNoun } from "../../../domain/numberWords.ts";
import { previewSheets, takeSheets } from "../../../state/calibrate/sheetsImport.ts";
import type { SheetsFile } from "../../../state/calibrate/sessionFormat.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { Dialog } from "../../../ui/overlay/Dialog.tsx";
import { Tick } from "../../../ui/control/Tick.tsx";
import { ItemList } from "../../../parts/kept/ItemList.tsx";

interface Props {
  readonly file: SheetsFile;
  onClose(): void;
}

/** What taking in a rater's sheets would do, sheet by sheet, without showing what is in them. */
export function SheetsDialog({ file, onClose }: Props) {
  const [{ refusal, warnings, items }] = useState(() =>
    previewSheets(useSessions.getState().documents[file.session.id], file),
  );
  const [replaced, setReplaced] = useState<ReadonlySet<string>>(new Set());
  const taken = items.filter(({ kind, id }) => kind === "new" || (kind === "changed" && replaced.has(id)));
  const rater = file.rater.name.trim() || "A rater without a name";
  function take() {
    const { edit, say } = useSessions.getState();
    if (taken.length > 0) {
      edit(file.session.id, (old) => takeSheets(old, file, taken));
      say(
        `${capitalise(countNoun(taken.length, "sheet"))} of ${rater} ${taken.length === 1 ? "was" : "were"} taken in.`,
        file.session.id,
      );
    }
    onClose();
  }
  return (
    <Dialog
      title={refusal ? "These sheets cannot be taken in" : `Sheets of ${rater} for “${file.session.title}”`}
      onCancel={onClose}
      actions={
        <>
          <Button look="chosen" onClick={take}>
            {taken.length > 0 ? `Take in ${countNoun(taken.length, "sheet")}` : "Close"}
          </Button>
          {taken.length > 0 && <Button onClick={onClose}>Cancel</Button>}
        </>
      }
    >
      {refusal && <p>{refusal}</p>}
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      <ItemList>
        {items.map(({ id, name, card, kind, sentence }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong> {card && <span className="quiet">scorecard</span>}
            </p>
            <p>{sentence}</p>
            {kind === "changed" && (
              <Tick
                label="Replace the one that is here"
                isOn={replaced.has(id)}
                onChange={(isOn) =>
                  setReplaced(new Set(isOn ? [...replaced, id] : [...replaced].filter((one) => one !== id)))
                }
              />
            )}
          </li>
        ))}
      </ItemList>
      {!refusal && items.length === 0 && <p>The file holds no sheets.</p>}
    </Dialog>
  );
}
