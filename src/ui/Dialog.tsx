import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./Dialog.module.css";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** The ways out, the safest first: it has the focus. */
  readonly actions: ReactNode;
  /** Escape. Undefined where the question must be answered. */
  readonly onCancel?: () => void;
}

/** A question that stands in the way until it is answered. The focus goes back to where it was. */
export function Dialog({ title, children, actions, onCancel }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    const dialog = ref.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel?.();
      }}
      // A second Escape closes it whatever is said to the first; a question that must be answered comes back.
      onClose={() => {
        if (ref.current?.open) return;
        if (onCancel) onCancel();
        else ref.current?.showModal();
      }}
    >
      <h2 id={id}>{title}</h2>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}
