import type { Session } from "../../../domain/calibrate/session.ts";
import { sessionLimits } from "../../../state/calibrate/sessionLimits.ts";

/** The managers who rated: who agrees unless it is said otherwise. */
export function nameManagers({ raters }: Session): string {
  return raters
    .filter(({ self, isAway }) => self === "" && !isAway)
    .map(({ name }) => name.trim())
    .filter((name) => name !== "")
    .join(", ")
    .slice(0, sessionLimits.by);
}
