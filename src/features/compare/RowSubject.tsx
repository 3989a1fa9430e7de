import type { ComparedRow } from "../../domain/compare.ts";
import styles from "./RowSubject.module.css";
import type { UpdateSearch } from "./useCompareSearch.ts";

interface Props {
  readonly row: ComparedRow;
  readonly isOpen: boolean;
  readonly update: UpdateSearch;
}

/** A row's name, which opens its path through the ladder. */
export function RowSubject({ row, isOpen, update }: Props) {
  return (
    <button
      type="button"
      className={styles.subject}
      aria-expanded={isOpen}
      onClick={() => update({ row: isOpen ? undefined : row.id })}
    >
      {row.subject}
    </button>
  );
}
