import type { CardDimension } from "../../../domain/calibrate/scorecard.ts";
import { Disclosure } from "../../../ui/page/Disclosure.tsx";
import { useIsPrinting } from "../../../ui/useIsPrinting.ts";
import styles from "./CandidateView.module.css";

interface Props {
  readonly dimension: CardDimension;
  /** True where the ladder says of no dimension what exceeds its bar, which is told for all of them at once. */
  readonly hidesExceeds: boolean;
}

/** The bar of a dimension in the ladder's words: what meets it, what exceeds it, what shows it. */
export function DimensionBar({ dimension: { meets, exceeds, evidence }, hidesExceeds }: Props) {
  return (
    <div className={styles.bar}>
      <p>
        <b>Meets the bar:</b> {meets}
      </p>
      {!hidesExceeds && (
        <p>
          <b>Exceeds the bar:</b> {exceeds ?? <span className="quiet">the ladder does not say.</span>}
        </p>
      )}
      {evidence && (
        <p>
          <b>Evidence:</b> {evidence}
        </p>
      )}
    </div>
  );
}

/** The bar behind a line that opens it; on paper it stands open. */
export function DimensionFold({ dimension, hidesExceeds }: Props) {
  const isPrinting = useIsPrinting();
  if (isPrinting) return <DimensionBar dimension={dimension} hidesExceeds={hidesExceeds} />;
  return (
    <Disclosure
      isBare
      summary={
        <>
          The bar<span className="visually-hidden"> of {dimension.label}</span>
        </>
      }
    >
      <DimensionBar dimension={dimension} hidesExceeds={hidesExceeds} />
    </Disclosure>
  );
}

/** The name of a dimension, and how much it weighs where the ladder says so. */
export function DimensionName({ dimension: { label, weight } }: { readonly dimension: CardDimension }) {
  return (
    <>
      {label} {weight !== undefined && <span className={styles.weight}>weighs {weight}</span>}
    </>
  );
}
