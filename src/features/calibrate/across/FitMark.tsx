import { describeFit, type Fit } from "../../../domain/calibrate/acrossPeople.ts";
import type { LevelAxis } from "../../../domain/calibrate/levelAxis.ts";
import styles from "./FitMark.module.css";

const symbols = {
  meets: "=",
  above: "↑",
  below: "↓",
  "not-seen": "○",
  "not-agreed": "?",
  "not-asked": "–",
  "off-scale": "–",
} as const satisfies Record<Fit["kind"], string>;

interface Props {
  readonly axis: LevelAxis;
  readonly fit: Fit;
  /** The level that the person is held against. */
  readonly level: string;
}

/** How an agreed value stands against a level, as a symbol and in words. */
export function FitMark({ axis, fit, level }: Props) {
  return (
    <span className={`${styles.fit} ${styles[fit.kind]}`}>
      <i aria-hidden="true">{symbols[fit.kind]}</i>
      {describeFit(axis, fit, level)}
    </span>
  );
}
