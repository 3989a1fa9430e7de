import { useEffect, useRef } from "react";
import { usePlans } from "../../state/plans.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./PlanSaid.module.css";

/** What just happened, until the next touch. A plan that was deleted can be brought back from here, and stays offered. */
export function PlanSaid() {
  const said = usePlans((state) => state.said);
  const restore = usePlans((state) => state.restore);
  const say = usePlans((state) => state.say);
  const isShown = said !== undefined && said.text !== "";
  const isPassing = isShown && !said.removed;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isPassing) return undefined;
    const pass = ({ target }: PointerEvent) => {
      if (target instanceof Node && !ref.current?.contains(target)) say("");
    };
    addEventListener("pointerdown", pass, { capture: true });
    return () => removeEventListener("pointerdown", pass, { capture: true });
  }, [isPassing, say]);
  return (
    <div ref={ref} className={`${styles.place} no-print`} role="status">
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
