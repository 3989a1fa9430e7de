import { useState } from "react";
import styles from "./TextFilter.module.css";

interface Props {
  readonly value: string;
  onChange(text: string): void;
}

/** Words that a row must hold. What is typed shows at once; the address follows. */
export function TextFilter({ value, onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      type="search"
      className={styles.input}
      aria-label="Filter rows by text"
      placeholder="Filter by text…"
      value={typed ?? value}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(target.value);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
