import { useEffect, useRef } from "react";
import { findBlindness, findCardBlindness } from "../../domain/blind.ts";
import type { Session } from "../../domain/session.ts";
import { useSessions } from "../../state/sessions.ts";

/**
 * Once a board or the cards of a candidate open, what led there can no longer be undone: a sheet that was finished blind
 * could else be written anew by someone who has seen the marks of others.
 */
export function useSeal(session: Session | undefined): void {
  const forget = useSessions((state) => state.forget);
  const id = session?.id;
  const open = session
    ? [
        ...session.people.filter((one) => findBlindness(session, one.id).isOpen),
        ...session.candidates.filter((one) => findCardBlindness(session, one.id).isOpen),
      ]
        .map((one) => one.id)
        .join(" ")
    : "";
  const before = useRef(open);
  useEffect(() => {
    const known = before.current.split(" ");
    before.current = open;
    if (id !== undefined && open.split(" ").some((one) => one !== "" && !known.includes(one))) forget(id);
  }, [forget, id, open]);
}
