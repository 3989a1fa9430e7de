import { useEffect, useRef } from "react";
import type { Said, Way } from "../../domain/kept.ts";
import { afterPaint } from "../../ui/afterPaint.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./KeptSaid.module.css";

interface Props {
  readonly said: Said | undefined;
  /** Undoes what was said, or does it again: the last edit of the document `of`, or the last deed. */
  onStep(way: Way, of: string | undefined): void;
  onDismiss(): void;
}

const wayWords = { undo: "Undo", redo: "Redo" } as const satisfies Record<Way, string>;

/** What just happened, until the next touch. What stays is read until it is dismissed. */
export function KeptSaid({ said, onStep, onDismiss }: Props) {
  const isShown = said !== undefined && said.text !== "";
  const isPassing = isShown && !said.stays;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isPassing) return undefined;
    const pass = ({ target }: PointerEvent) => {
      if (target instanceof Node && !ref.current?.contains(target)) onDismiss();
    };
    addEventListener("pointerdown", pass, { capture: true });
    return () => removeEventListener("pointerdown", pass, { capture: true });
  }, [isPassing, onDismiss]);
  useEffect(() => {
    // What had the focus may have gone with what was deleted.
    if (said?.offers)
      afterPaint(() => {
        if (document.activeElement === document.body) ref.current?.querySelector("button")?.focus();
      });
  }, [said]);
  return (
    <div ref={ref} className={`${styles.place} no-print`} role="status">
      {isShown && (
        <div className={styles.said}>
          <p>{said.text}</p>
          {said.offers && (
            <Button onClick={() => said.offers && onStep(said.offers, said.of)}>{wayWords[said.offers]}</Button>
          )}
          <Button look="quiet" aria-label="Dismiss" onClick={onDismiss}>
            ×
          </Button>
        </div>
      )}
    </div>
  );
}
