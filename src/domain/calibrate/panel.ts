import { nameRaters } from "./nameRaters.ts";
import { type Candidate, listMembers, listPanel, type Rater, type Session } from "./session.ts";

/** Who interviews a candidate: "Ana and Bo"; empty where every manager does. */
export function describePanel(session: Pick<Session, "raters" | "candidates">, { id, panel }: Candidate): string {
  return panel.length === 0 ? "" : nameRaters(listPanel(session, id));
}

/**
 * The panel with a manager put on it, or taken off. It is empty once every manager is on it; undefined where the last one
 * would be taken off, since somebody has to interview.
 */
export function turnMember(managers: readonly Rater[], panel: readonly string[], rater: string): string[] | undefined {
  const members = listMembers(managers, panel);
  const isOn = (id: string) => members.some((member) => member.id === id);
  const next = managers.map(({ id }) => id).filter((id) => (id === rater ? !isOn(id) : isOn(id)));
  if (next.length === 0) return undefined;
  return next.length === managers.length ? [] : next;
}
