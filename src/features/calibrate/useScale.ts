import { useMemo } from "react";
import { buildScale, type Scale } from "../../domain/calibrate/board.ts";
import type { Session } from "../../domain/calibrate/session.ts";
import { useLadder } from "../../routes/useLadder.ts";

/** What the people of a session are rated on. */
export function useScale({ pairs }: Pick<Session, "pairs">): Scale {
  const ladder = useLadder();
  return useMemo(() => buildScale(ladder, { pairs }), [ladder, pairs]);
}
