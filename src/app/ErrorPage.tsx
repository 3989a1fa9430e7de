import type { ErrorComponentProps } from "@tanstack/react-router";
import { useTitle } from "../routes/useTitle.ts";
import { readEverything } from "../state/everything.ts";
import { Button } from "../ui/control/Button.tsx";
import { Disclosure } from "../ui/page/Disclosure.tsx";
import { downloadText } from "../ui/takeAlong/download.ts";
import styles from "./ErrorPage.module.css";

/** What browsers say where a file of the app cannot be had: Chromium and Firefox, Safari, and for a style sheet. */
const awayWords = /dynamically imported module|importing a module script failed|preload css/i;

/** What a person sees when a page cannot be drawn: what happened, what is safe, and ways on. The other pages live. */
export function ErrorPage({ error }: ErrorComponentProps) {
  useTitle("Something broke");
  const said = error instanceof Error ? error.message : String(error);
  const everything = readEverything();
  return (
    <div className={styles.page} role="alert">
      <p className="eyebrow">Something broke</p>
      <h1 className="answer">This page could not be shown.</h1>
      <p>
        {awayWords.test(said)
          ? "A part of it could not be fetched: the network may be away, or a newer version was put up since you opened Rungs. Load the page again, or when the network is back."
          : "Loading the page again often helps. The other pages are not affected by it."}
      </p>
      {everything && <p>Nothing that you wrote is lost: it is kept in this browser, and you can take it along.</p>}
      <p className={styles.ways}>
        <Button look="chosen" onClick={() => globalThis.location.reload()}>
          Load the page again
        </Button>
        {everything && (
          <Button
            onClick={() =>
              downloadText("rungs-everything.json", "application/json", `${JSON.stringify(everything, undefined, 2)}\n`)
            }
          >
            Download all that you wrote
          </Button>
        )}
        <a href={import.meta.env.BASE_URL}>Go to the ladder</a>
      </p>
      <Disclosure summary="What the browser said" isOnPaper>
        <pre>{said}</pre>
      </Disclosure>
    </div>
  );
}
