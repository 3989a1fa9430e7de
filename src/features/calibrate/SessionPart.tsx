import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Session } from "../../domain/calibrate/session.ts";
import { useTitle } from "../../routes/useTitle.ts";
import { nameSession } from "./nameSession.ts";

interface Props {
  readonly session: Session;
  /** What the page is about, as the browser's title says it. */
  readonly title: string;
  /** True where the page says by itself, on paper too, which session it is of. */
  readonly isNamed?: boolean;
  readonly children: ReactNode;
}

/** A page of a session below the way back to it. */
export function SessionPart({ session, title, isNamed, children }: Props) {
  useTitle(title);
  return (
    <>
      <p className={isNamed ? "eyebrow no-print" : "eyebrow"}>
        <Link to="/calibrate">Calibrate</Link> ·{" "}
        <Link to="/calibrate/$sessionId" params={{ sessionId: session.id }}>
          {nameSession(session)}
        </Link>
      </p>
      {children}
    </>
  );
}
