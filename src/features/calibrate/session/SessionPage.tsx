import { Link } from "@tanstack/react-router";
import { splitSession } from "../../../domain/calibrate/describeSession.ts";
import type { Session } from "../../../domain/calibrate/session.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { useTitle } from "../../../routes/useTitle.ts";
import { usePrintFooter } from "../../../ui/page/usePrintFooter.ts";
import { AddPerson } from "./AddPerson.tsx";
import { AddRater } from "./AddRater.tsx";
import { Candidates } from "./Candidates.tsx";
import { PeopleTable } from "./PeopleTable.tsx";
import { RaterTable } from "./RaterTable.tsx";
import { RaterPage } from "./RaterPage.tsx";
import { SessionDetails } from "./SessionDetails.tsx";
import { SessionHere } from "../SessionHere.tsx";
import styles from "./SessionPage.module.css";
import { SessionTabs } from "../SessionTabs.tsx";
import { SessionTools } from "./SessionTools.tsx";
import { nameSession } from "../nameSession.ts";
import { PagePart } from "../../../ui/page/PagePart.tsx";

/** A session: for its convenor who is rated, who rates and how far they are; for a rater their own sheets. */
export function SessionPage() {
  return (
    <SessionHere>
      {(session) => (session.role === "rater" ? <RaterPage session={session} /> : <ConvenorPage session={session} />)}
    </SessionHere>
  );
}

function ConvenorPage({ session }: { readonly session: Session }) {
  const ladder = useLadder();
  const [answer, ...others] = splitSession(ladder, session);
  useTitle(session.title.trim() || "Session");
  usePrintFooter(`Calibration · ${nameSession(session)}`, { isPrivate: true });
  return (
    <>
      <p className="eyebrow">
        <Link to="/calibrate">Calibrate</Link> · {nameSession(session)}
      </p>
      <h1 className="answer">{answer}</h1>
      {others.length > 0 && <p>{others.join(" ")}</p>}
      <div className={styles.tabs}>
        <SessionTabs session={session} />
      </div>
      <SessionTools session={session} />
      <SessionDetails session={session} />
      <PagePart id="people" title="People">
        {session.people.length === 0 ? (
          <p className={styles.under}>
            Whose level is in question? Names may be pseudonyms: they stay in this browser and in the files that you
            save.
          </p>
        ) : (
          <PeopleTable session={session} />
        )}
        <AddPerson session={session} />
      </PagePart>
      <PagePart id="raters" title="Raters">
        <p className={styles.under}>
          Each rates alone, from an invitation that you send them, and sends a file of sheets back. Nobody sees the
          marks on a person until every rater has sent theirs, and at least two managers have.
        </p>
        {session.raters.length > 0 && <RaterTable session={session} />}
        <AddRater session={session} />
      </PagePart>
      <PagePart id="candidates" title="Interviews">
        {session.candidates.length === 0 && (
          <p className={styles.under}>
            Candidates from outside get a scorecard: the dimensions of the level, as the ladder weighs them.
          </p>
        )}
        <Candidates session={session} />
      </PagePart>
    </>
  );
}
