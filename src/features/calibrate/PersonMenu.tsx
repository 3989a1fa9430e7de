import { useState } from "react";
import type { Person, Session } from "../../domain/session.ts";
import { editPerson, removePerson } from "../../state/sessionEdits.ts";
import { useSessions } from "../../state/sessions.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Menu, MenuItem, MenuLine } from "../../ui/Menu.tsx";
import { PersonFields } from "./PersonFields.tsx";
import { nameOf } from "./nameOf.ts";

interface Props {
  readonly session: Session;
  readonly person: Person;
}

/** What can be done with a person of a session. */
export function PersonMenu({ session, person }: Props) {
  const edit = useSessions((state) => state.edit);
  const say = useSessions((state) => state.say);
  const [draft, setDraft] = useState<Person>();
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
        <MenuItem onSelect={() => setDraft(person)}>Change name or levels</MenuItem>
        <MenuLine />
        <MenuItem
          onSelect={() => {
            edit(session.id, (old) => removePerson(old, person.id));
            say(`${name} was taken out, with all sheets about them. Undo brings them back.`);
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
              <Button
                look="chosen"
                onClick={() => {
                  edit(session.id, (old) => editPerson(old, draft));
                  setDraft(undefined);
                }}
              >
                Change
              </Button>
              <Button onClick={() => setDraft(undefined)}>Cancel</Button>
            </>
          }
        >
          <PersonFields value={draft} onChange={(fields) => setDraft({ ...draft, ...fields })} />
        </Dialog>
      )}
    </>
  );
}
