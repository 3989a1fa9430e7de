import type { CardDimension } from "../../../domain/calibrate/scorecard.ts";
import { Disclosure } from "../../../ui/page/Disclosure.tsx";
import { useIsPrinting } from "../../../ui/useIsPrinting.ts";
import styles from "./CandidateView.module.css";

/** The bar of a dimension in the ladder's words: what meets it, what exceeds it, what shows it. */
export function DimensionBar({ dimension: { meets, exceeds, evidence } }: { readonly dimension: CardDimension }) {
  return (
    <div className={styles.bar}>
      <p>
        <b>Meets the bar:</b> {meets}
      </p>
      <p>
        <b>Exceeds the bar:</b> {exceeds ?? <span className="quiet">the ladder does not say.</span>}
      </p>
      {evidence && (
        <p>
          <b>Evidence:</b> {evidence}
        </p>
      )}
    </div>
  );
}

/** The bar behind a line that opens it; on paper it stands open. */
export function DimensionFold({ dimension }: { readonly dimension: CardDimension }) {
  const isPrinting = useIsPrinting();
  if (isPrinting) return <DimensionBar dimension={dimension} />;
  return (
    <Disclosure
      isBare
      summary={
        <>
          The bar<span className="visually-hidden"> of {dimension.label}</span>
        </>
      }
    >
      <DimensionBar dimension={dimension} />
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
