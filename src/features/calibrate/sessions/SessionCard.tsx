import { Link } from "@tanstack/react-router";
import type { Session } from "../../../domain/calibrate/session.ts";
import { describeDay } from "../../../parts/day.ts";
import { KeptCard } from "../../../parts/kept/KeptCard.tsx";
import { useLadder } from "../../../routes/useLadder.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { Menu, MenuItem, MenuLine } from "../../../ui/overlay/Menu.tsx";
import { nameSession } from "../nameSession.ts";
import { SessionTrouble } from "../SessionTrouble.tsx";
import { tellSession } from "./tellSession.ts";

/** One session of the list: where it stands, and what can be done with it. */
export function SessionCard({ session }: { readonly session: Session }) {
  const ladder = useLadder();
  const { edit, duplicate, remove, deed } = useSessions();
  const { id, archived } = session;
  const title = nameSession(session);
  return (
    <KeptCard
      menu={
        <Menu
          trigger={
            <Button aria-label={`More for “${title}”`}>
              More <span aria-hidden="true">▾</span>
            </Button>
          }
        >
          {session.role === "convenor" && <MenuItem onSelect={() => duplicate(id)}>Duplicate</MenuItem>}
          <MenuItem
            onSelect={() =>
              deed(archived ? `“${title}” is no longer archived.` : `“${title}” was archived.`, () =>
                edit(id, (old) => ({ ...old, archived: !archived })),
              )
            }
          >
            {archived ? "Take out of the archive" : "Archive"}
          </MenuItem>
          <MenuLine />
          <MenuItem onSelect={() => remove(id)}>Delete</MenuItem>
        </Menu>
      }
    >
      <h2>
        <Link to="/calibrate/$sessionId" params={{ sessionId: id }}>
          {title}
        </Link>
      </h2>
      <p className="quiet">
        {session.date && `${describeDay(session.date)} · `}
        {session.role === "rater" ? "You rate" : "You convene"} · changed {describeDay(session.changed.slice(0, 10))}
      </p>
      <SessionTrouble session={session} />
      <p>{tellSession(ladder, session)}</p>
    </KeptCard>
  );
}
