import { usePlans } from "../../state/plans.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./PlanSaid.module.css";

/** What just happened. A plan that was deleted can be brought back from here. */
export function PlanSaid() {
  const said = usePlans((state) => state.said);
  const restore = usePlans((state) => state.restore);
  const say = usePlans((state) => state.say);
  const isShown = said !== undefined && said.text !== "";
  return (
    <div className={`${styles.place} no-print`} role="status">
      {isShown && (
        <div className={styles.said}>
          <p>{said.text}</p>
          {said.removed && <Button onClick={() => said.removed && restore(said.removed)}>Undo</Button>}
          <Button look="quiet" aria-label="Dismiss" onClick={() => say("")}>
            ×
          </Button>
        </div>
      )}
    </div>
  );
}
