import { Link } from "@tanstack/react-router";
import type { Session } from "../../domain/calibrate/session.ts";
import { TabLinks } from "../../ui/control/TabLinks.tsx";

/** The pages of a session. A rater has one alone: the others are about the marks of all. */
export function SessionTabs({ session }: { readonly session: Session }) {
  if (session.role === "rater") return null;
  const params = { sessionId: session.id };
  const options = { exact: true, includeSearch: false };
  return (
    <TabLinks label="Session">
      <Link to="/calibrate/$sessionId" params={params} activeOptions={options}>
        Session
      </Link>
      <Link to="/calibrate/$sessionId/across" params={params} activeOptions={options}>
        Across people
      </Link>
      <Link to="/calibrate/$sessionId/raters" params={params} activeOptions={options}>
        Raters
      </Link>
      <Link to="/calibrate/$sessionId/minutes" params={params} activeOptions={options}>
        Minutes
      </Link>
    </TabLinks>
  );
}
