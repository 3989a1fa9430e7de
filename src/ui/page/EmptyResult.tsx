import { ClearButton } from "../control/ClearButton.tsx";
import styles from "./EmptyResult.module.css";

interface Props {
  /** What none of is left: "row", "KPI". */
  readonly what: string;
  onClear(): void;
}

/** Stands where the filters leave nothing, with the way back. */
export function EmptyResult({ what, onClear }: Props) {
  return (
    <div className={`${styles.empty} sheet`}>
      <p>No {what} fits these filters.</p>
      <ClearButton look="plain" onClear={onClear}>
        Clear filters
      </ClearButton>
    </div>
  );
}
