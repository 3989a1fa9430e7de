import { useEffect, useState } from "react";
import { Button } from "../../ui/control/Button.tsx";
import styles from "./NewVersion.module.css";
import { changeTo, watchVersions } from "./watchVersions.ts";

/** Says that there is a new version of the app. It is loaded when the person asks for it, and never before. */
export function NewVersion() {
  const [waiting, setWaiting] = useState<ServiceWorker>();
  useEffect(() => (import.meta.env.PROD ? watchVersions(setWaiting) : undefined), []);
  return (
    <div role="status" className={styles.place}>
      {waiting && (
        <div className={styles.bar}>
          <p>There is a new version of Rungs. What you wrote is kept.</p>
          <Button onClick={() => changeTo(waiting)}>Load the new version</Button>
          <Button look="quiet" onClick={() => setWaiting(undefined)}>
            Later
          </Button>
        </div>
      )}
    </div>
  );
}
