import { useState } from "react";
import { flushSync } from "react-dom";
import { hasHiddenMarks } from "../../../domain/calibrate/blind.ts";
import type { Rater, Session } from "../../../domain/calibrate/session.ts";
import { editRater, removeRater } from "../../../state/calibrate/sessionEdits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { focusFirstError } from "../../../ui/control/focusFirstError.ts";
import { Dialog } from "../../../ui/overlay/Dialog.tsx";
import { Menu, MenuItem, MenuLine } from "../../../ui/overlay/Menu.tsx";
import { findNameProblem } from "./findNameProblem.ts";
import { nameOf } from "../nameOf.ts";
import { useOpeningAsked } from "../useOpeningAsked.tsx";
import { NameField } from "./NameField.tsx";

interface Props {
  readonly session: Session;
  readonly rater: Rater;
}

/** What can be done with a rater of a session. */
export function RaterMenu({ session, rater }: Props) {
  const edit = useSessions((state) => state.edit);
  const say = useSessions((state) => state.say);
  const { edit: editAsked, question } = useOpeningAsked(session);
  const [name, setName] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const called = nameOf(rater);
  const isMe = session.me === rater.id;
  return (
    <>
      <Menu
        trigger={
          <Button aria-label={`More for ${called}`}>
            More <span aria-hidden="true">▾</span>
          </Button>
        }
      >
        <MenuItem
          onSelect={() => {
            setName(rater.name);
            setProblem(undefined);
          }}
        >
          Rename
        </MenuItem>
        <MenuItem
          onSelect={() => {
            if (!isMe && hasHiddenMarks(session, rater.id))
              return say(
                `${called} has finished sheets that nobody sees yet. Whoever writes as ${called} would see them, so that waits until the boards are open.`,
              );
            edit(session.id, (old) => ({ ...old, me: isMe ? "" : rater.id }));
          }}
        >
          {isMe ? "They do not write in this browser" : "They write in this browser"}
        </MenuItem>
        <MenuItem onSelect={() => editAsked((old) => editRater(old, { ...rater, isAway: !rater.isAway }))}>
          {rater.isAway ? "Wait for their sheets" : "No longer wait for their sheets"}
        </MenuItem>
        <MenuLine />
        <MenuItem
          onSelect={() => {
            editAsked(
              (old) => removeRater(old, rater.id),
              () => say(`${called} was taken out, with their sheets.`, session.id),
            );
          }}
        >
          Take out of the session
        </MenuItem>
      </Menu>
      {question}
      {name !== undefined && (
        <Dialog
          title={`Rename ${called}`}
          onCancel={() => setName(undefined)}
          actions={
            <>
              <Button look="chosen" type="submit" form="rename-rater">
                Rename
              </Button>
              <Button onClick={() => setName(undefined)}>Cancel</Button>
            </>
          }
        >
          <form
            id="rename-rater"
            onSubmit={(event) => {
              event.preventDefault();
              const found = findNameProblem(session.raters, name, rater.id);
              flushSync(() => setProblem(found));
              if (found) return focusFirstError(event.currentTarget);
              edit(session.id, (old) => editRater(old, { ...rater, name: name.trim() }));
              setName(undefined);
            }}
          >
            <NameField value={name} isFirst error={problem} onChange={setName} />
          </form>
        </Dialog>
      )}
    </>
  );
}
