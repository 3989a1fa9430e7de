import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Session } from "../../domain/calibrate/session.ts";
import { useTitle } from "../../routes/useTitle.ts";
import { nameSession } from "./nameSession.ts";

interface Props {
  readonly session: Session;
  /** What the page is about, as the browser's title says it. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A page of a session below the way back to it. */
export function SessionPart({ session, title, children }: Props) {
  useTitle(title);
  return (
    <>
      <p className="eyebrow no-print">
        <Link to="/calibrate">Calibrate</Link> ·{" "}
        <Link to="/calibrate/$sessionId" params={{ sessionId: session.id }}>
          {nameSession(session)}
        </Link>
      </p>
      {children}
    </>
  );
}
