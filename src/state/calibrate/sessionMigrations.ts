import { findEarlier } from "../../domain/calibrate/moments.ts";
import { findOpening, listNewlyOpen } from "../../domain/calibrate/opened.ts";
import type { Session } from "../../domain/calibrate/session.ts";
import type { Migrations } from "../documents/migrate.ts";

/** By the version that is left behind. */
export const sessionMigrations: Migrations = {
  // Since version 2 it is kept when each board first opened, and who interviews a candidate: before, every manager did.
  1: (raw) => {
    const candidates = (raw["candidates"] as Session["candidates"]).map((one) => ({ ...one, panel: [] }));
    const session = { ...raw, candidates, opened: {} } as unknown as Session;
    return { ...session, opened: findProvenOpenings(session) };
  },
};

/**
 * The earliest moment at which a file proves that a board was open: the first value that was agreed on it, else the last
 * saving of the file where it is open in it. It may have opened before, but nobody is called late without a proof, and who
 * was late in version 1 stays so. The file alone decides: a record that is read twice says the same.
 */
function findProvenOpenings(session: Session): Record<string, string> {
  if (session.role === "rater") return {};
  const open = listNewlyOpen(session).map(({ id, finished }) => [id, findOpening(session.changed, finished)] as const);
  const agreed = session.people.flatMap(({ id }) => {
    const [first, ...others] = session.log.filter(({ person }) => person === id).map(({ at }) => at);
    return first === undefined ? [] : [[id, others.reduce(findEarlier, first)] as const];
  });
  return Object.fromEntries([...open, ...agreed]);
}
