import { describeSession } from "../../../domain/calibrate/describeSession.ts";
import type { Session } from "../../../domain/calibrate/session.ts";
import { endSentence } from "../../../domain/endSentence.ts";
import type { Ladder } from "../../../domain/ladder/ladder.ts";
import { nameRated } from "../nameRated.ts";

/** Where a session stands, as its card says it: to a rater, whom they rate. */
export const tellSession = (ladder: Ladder, session: Session): string =>
  session.role === "rater" ? endSentence(nameRated(session)) : describeSession(ladder, session);
