import { type ReactNode, useState } from "react";
import { describeOpenings } from "../../domain/calibrate/describeOpenings.ts";
import type { Session } from "../../domain/calibrate/session.ts";
import { useSessions } from "../../state/calibrate/sessions.ts";
import { OpeningQuestion } from "./OpeningQuestion.tsx";

interface Asked {
  readonly change: (old: Session) => Session;
  readonly done: () => void;
  readonly what: string;
}

interface OpeningAsked {
  readonly edit: (change: Asked["change"], done?: () => void) => void;
  /** Is to be drawn; nothing while nothing is asked. */
  readonly question: ReactNode;
}

/**
 * Edits a session, and asks first where that would open a board or cards: what was seen cannot be undone, and nobody
 * expects it of a tick or a menu. `edit` calls `done` once the change is made.
 */
export function useOpeningAsked(session: Session): OpeningAsked {
  const write = useSessions((state) => state.edit);
  const [asked, setAsked] = useState<Asked>();
  const make = ({ change, done }: Pick<Asked, "change" | "done">) => {
    write(session.id, change);
    done();
  };
  const close = () => setAsked(undefined);
  return {
    edit: (change, done = () => {}) => {
      const what = describeOpenings(session, change(session));
      if (what) setAsked({ change, done, what });
      else make({ change, done });
    },
    question: asked && (
      <OpeningQuestion
        what={asked.what}
        onCancel={close}
        onOpen={() => {
          close();
          make(asked);
        }}
      >
        <p>
          Nobody else is waited for then, so all marks there can be seen. That cannot be undone: whoever finishes later
          is shown apart, as late.
        </p>
      </OpeningQuestion>
    ),
  };
}
