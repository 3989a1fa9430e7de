import styles from "./RowSubject.module.css";

interface Props {
  readonly subject: string;
  /** What it is called among rows of the same subject. */
  readonly name?: string | undefined;
  readonly isOpen: boolean;
  readonly tabIndex?: number | undefined;
  onToggle(): void;
}

/** A row's name, which opens its path through the ladder. */
export function RowSubject({ subject, name = subject, isOpen, tabIndex, onToggle }: Props) {
  return (
    <button
      type="button"
      className={styles.subject}
      aria-label={name === subject ? undefined : name}
      aria-expanded={isOpen}
      tabIndex={tabIndex}
      onClick={onToggle}
    >
      {subject}
    </button>
  );
}
