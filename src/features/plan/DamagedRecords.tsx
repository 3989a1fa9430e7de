import { usePlans } from "../../state/plans.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { downloadText } from "../../ui/download.ts";
import styles from "./PlansPage.module.css";

/** Records that could not be read: set aside as they are, to be taken along or thrown away. */
export function DamagedRecords() {
  const damaged = usePlans((state) => state.damaged);
  const drop = usePlans((state) => state.dropDamaged);
  if (damaged.length === 0) return null;
  return (
    <Notice>
      {damaged.map(({ id, text, reason }) => (
        <div key={id} className={styles.damaged}>
          <p>
            A plan in this browser could not be opened and was set aside untouched. {reason} The other plans are not
            affected.
          </p>
          <Button onClick={() => downloadText(`rungs-set-aside-${id}.json`, "application/json", text)}>
            Download it as it is
          </Button>
          <Button onClick={() => drop(id)}>Remove it</Button>
        </div>
      ))}
    </Notice>
  );
}
