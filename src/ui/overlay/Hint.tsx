import { type PointerEvent, type ReactNode, useCallback, useId, useRef, useState } from "react";
import { afterPaint } from "../timing/afterPaint.ts";
import styles from "./Hint.module.css";
import type { MarkEvents } from "./HintText.tsx";
import { type HintParts, loadHintParts } from "./hintLoading.ts";

interface Props {
  /** What is read of the mark by those who do not see it: what it belongs to, and all that opening it shows. */
  readonly label: string;
  /** What is shown in place, cut where there is no room. */
  readonly children: ReactNode;
  /** What opens on hover, focus and tap. */
  readonly text: ReactNode;
}

/**
 * A short mark that opens what it stands for on hover, focus and tap; Escape closes it. Printed in full. A page has
 * hundreds, so that until somebody comes to it the mark is all there is.
 */
export function Hint({ label, children, text }: Props) {
  const id = useId();
  const mark = useRef<HTMLButtonElement>(null);
  const events = useRef<MarkEvents>(undefined);
  /** What the pointer did last before anybody was told. */
  const missed = useRef<PointerEvent<HTMLButtonElement>>(undefined);
  const [parts, setParts] = useState<HintParts>();
  const [isOpen, setOpen] = useState(false);
  const onReady = useCallback((ready: MarkEvents) => {
    events.current = ready;
    if (missed.current) ready.onPointerMove?.(missed.current);
    missed.current = undefined;
  }, []);
  const wake = () => {
    // Where it cannot be had, the label still says all; the next time, it is tried again.
    if (!parts) loadHintParts().then(setParts, () => {});
  };
  const open = () => {
    wake();
    setOpen(true);
  };
  return (
    <>
      <button
        ref={mark}
        type="button"
        className={styles.mark}
        aria-label={label}
        aria-describedby={isOpen && parts ? id : undefined}
        tabIndex={-1}
        onPointerEnter={wake}
        onPointerMove={(event) => {
          if (events.current) events.current.onPointerMove?.(event);
          else missed.current = event;
        }}
        onPointerLeave={(event) => {
          missed.current = undefined;
          events.current?.onPointerLeave?.(event);
        }}
        // Of itself a press would close it, which on a touch screen is all that a person can do.
        onPointerDown={(event) => event.preventDefault()}
        onClick={open}
        onFocus={(event) =>
          // What gets the focus may be scrolled into view by it, and a text that is open is closed by that.
          afterPaint(() => {
            if (mark.current !== document.activeElement) return;
            if (events.current) events.current.onFocus?.(event);
            else open();
          })
        }
        onBlur={() => setOpen(false)}
      >
        <span>{children}</span>
      </button>
      {parts && (
        <parts.HintText mark={mark} id={id} isOpen={isOpen} onOpenChange={setOpen} onReady={onReady}>
          {text}
        </parts.HintText>
      )}
    </>
  );
}
