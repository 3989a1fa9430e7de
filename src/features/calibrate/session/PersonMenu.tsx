import { useState } from "react";
import { flushSync } from "react-dom";
import type { Person, Session } from "../../../domain/calibrate/session.ts";
import { editPerson, removePerson } from "../../../state/calibrate/sessionEdits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { focusFirstError } from "../../../ui/control/focusFirstError.ts";
import { Dialog } from "../../../ui/overlay/Dialog.tsx";
import { Menu, MenuItem, MenuLine } from "../../../ui/overlay/Menu.tsx";
import { findNameProblem } from "./findNameProblem.ts";
import { PersonFields } from "./PersonFields.tsx";
import { nameOf } from "../nameOf.ts";

interface Props {
  readonly session: Session;
  readonly person: Person;
}

/** What can be done with a person of a session. */
export function PersonMenu({ session, person }: Props) {
  const edit = useSessions((state) => state.edit);
  const say = useSessions((state) => state.say);
  const [draft, setDraft] = useState<Person>();
  const [problem, setProblem] = useState<string>();
  const name = nameOf(person);
  return (
    <>
      <Menu
        trigger={
          <Button aria-label={`More for ${name}`}>
            More <span aria-hidden="true">▾</span>
          </Button>
        }
      >
        <MenuItem
          onSelect={() => {
            setDraft(person);
            setProblem(undefined);
          }}
        >
          Change name or levels
        </MenuItem>
        <MenuLine />
        <MenuItem
          onSelect={() => {
            edit(session.id, (old) => removePerson(old, person.id));
            say(`${name} was taken out, with all sheets about them.`, session.id);
          }}
        >
          Take out of the session
        </MenuItem>
      </Menu>
      {draft && (
        <Dialog
          title={`Change ${name}`}
          onCancel={() => setDraft(undefined)}
          actions={
            <>
              <Button look="chosen" type="submit" form="change-person">
                Change
              </Button>
              <Button onClick={() => setDraft(undefined)}>Cancel</Button>
            </>
          }
        >
          <form
            id="change-person"
            onSubmit={(event) => {
              event.preventDefault();
              const found = findNameProblem(session.people, draft.name, person.id);
              flushSync(() => setProblem(found));
              if (found) return focusFirstError(event.currentTarget);
              edit(session.id, (old) => editPerson(old, { ...draft, name: draft.name.trim() }));
              setDraft(undefined);
            }}
          >
            <PersonFields
              value={draft}
              error={problem}
              isFirst
              onChange={(fields) => setDraft({ ...draft, ...fields })}
            />
          </form>
        </Dialog>
      )}
    </>
  );
}
