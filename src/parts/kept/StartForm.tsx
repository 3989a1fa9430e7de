import type { ReactNode } from "react";
import styles from "./KeptList.module.css";

interface Props {
  /** What is started: "A new plan". */
  readonly label: string;
  readonly children: ReactNode;
  onStart(): void;
}

/** The fields and the button with which a document is started. */
export function StartForm({ label, children, onStart }: Props) {
  return (
    <form
      className={`${styles.start} sheet`}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onStart();
      }}
    >
      {children}
    </form>
  );
}
