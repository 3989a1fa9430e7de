import styles from "./TextFilter.module.css";

interface Props {
  readonly value: string;
  onChange(text: string): void;
}

/** Words that a row must hold. */
export function TextFilter({ value, onChange }: Props) {
  return (
    <input
      type="search"
      className={styles.input}
      aria-label="Filter rows by text"
      placeholder="Filter by text…"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
