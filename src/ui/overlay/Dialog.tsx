import { type ReactNode, useId } from "react";
import styles from "./Dialog.module.css";
import { useModal } from "./useModal.ts";

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
  const dialog = useModal(onCancel);
  const id = useId();
  return (
    <dialog {...dialog} className={styles.dialog} aria-labelledby={id} tabIndex={-1}>
      <h2 id={id}>{title}</h2>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}
