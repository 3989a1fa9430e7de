import type { ErrorComponentProps } from "@tanstack/react-router";
import { Button } from "../ui/Button.tsx";
import styles from "./ErrorPage.module.css";

/** What a person sees when a page cannot be drawn: what happened, what is safe, and two ways on. */
export function ErrorPage({ error }: ErrorComponentProps) {
  return (
    <div className={styles.page} role="alert">
      <p className="eyebrow">Something broke</p>
      <h1 className="answer">This page could not be shown.</h1>
      <p>
        Nothing that you wrote is lost. Loading the page again often helps; if the network is away, try when it is back.
      </p>
      <p className={styles.ways}>
        <Button look="chosen" onClick={() => globalThis.location.reload()}>
          Load the page again
        </Button>
        <a href={import.meta.env.BASE_URL}>Go to the ladder</a>
      </p>
      <details>
        <summary>What the browser said</summary>
        <pre>{error instanceof Error ? error.message : String(error)}</pre>
      </details>
    </div>
  );
}
