import styles from "./RowSubject.module.css";

interface Props {
  readonly subject: string;
  readonly isOpen: boolean;
  readonly tabIndex?: number | undefined;
  onToggle(): void;
}

/** A row's name, which opens its path through the ladder. */
export function RowSubject({ subject, isOpen, tabIndex, onToggle }: Props) {
  return (
    <button type="button" className={styles.subject} aria-expanded={isOpen} tabIndex={tabIndex} onClick={onToggle}>
      {subject}
    </button>
  );
}
