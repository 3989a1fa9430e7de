import { useCallback, useEffect, useRef } from "react";
import type { Said, Way } from "../../domain/kept.ts";
import { afterPaint } from "../../ui/timing/afterPaint.ts";
import { Button } from "../../ui/control/Button.tsx";
import styles from "./KeptSaid.module.css";
import { useUncoveredFocus } from "./useUncoveredFocus.ts";

interface Props {
  readonly said: Said | undefined;
  /** Undoes what was said, or does it again: the last edit of the document `of`, or the last deed. */
  onStep(way: Way, of: string | undefined): void;
  onDismiss(): void;
}

const wayWords = { undo: "Undo", redo: "Redo" } as const satisfies Record<Way, string>;

/** What just happened, until the next touch or press, or Escape. What stays is read until it is dismissed. */
export function KeptSaid({ said, onStep, onDismiss }: Props) {
  const isShown = said !== undefined && said.text !== "";
  const isPassing = isShown && !said.stays;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isPassing) return undefined;
    // Not the press that led to it, which is still on its way.
    const since = performance.now();
    const pass = ({ target, timeStamp }: Event) => {
      if (timeStamp > since && target instanceof Node && !ref.current?.contains(target)) onDismiss();
    };
    addEventListener("pointerdown", pass, { capture: true });
    // A press by key is a click without a pointer. What it changes, such as a tick, must be done first.
    const passByKey = (event: MouseEvent) => event.detail === 0 && pass(event);
    addEventListener("click", passByKey);
    return () => {
      removeEventListener("pointerdown", pass, { capture: true });
      removeEventListener("click", passByKey);
    };
  }, [isPassing, onDismiss]);
  useUncoveredFocus(ref, isShown ? said : undefined);
  /** What had the focus before it came here. */
  const before = useRef<EventTarget>(null);
  useEffect(() => {
    const place = ref.current;
    const remember = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !place?.contains(relatedTarget)) before.current = relatedTarget;
    };
    place?.addEventListener("focusin", remember);
    return () => place?.removeEventListener("focusin", remember);
  }, []);
  const dismiss = useCallback(() => {
    const hadFocus = ref.current?.contains(document.activeElement);
    onDismiss();
    if (!hadFocus) return;
    const back = before.current;
    const isThere = back instanceof HTMLElement && back.isConnected;
    (isThere ? back : document.getElementById("main"))?.focus({ preventScroll: true });
  }, [onDismiss]);
  useEffect(() => {
    if (!isShown) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector("dialog[open]")) dismiss();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [isShown, dismiss]);
  // What was said before this page came is no reason to take the focus from the page.
  const known = useRef(said);
  useEffect(() => {
    if (known.current === said) return;
    known.current = undefined;
    // What had the focus may have gone with what was deleted.
    if (said?.offers)
      afterPaint(() => {
        if (document.activeElement === document.body) ref.current?.querySelector("button")?.focus();
      });
  }, [said]);
  return (
    <div ref={ref} className={`${styles.place} no-print`} role="group" aria-label="What happened">
      <div className={isShown ? styles.said : undefined}>
        <p role="status">{isShown && said.text}</p>
        {isShown && said.offers && (
          <Button onClick={() => said.offers && onStep(said.offers, said.of)}>{wayWords[said.offers]}</Button>
        )}
        {isShown && (
          <Button look="quiet" aria-label="Dismiss" onClick={dismiss}>
            ×
          </Button>
        )}
      </div>
    </div>
  );
}
