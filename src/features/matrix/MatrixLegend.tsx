import { Fragment, memo } from "react";
import { importanceWords, commonalityWords, deciderWords } from "../../domain/ladder/importance.ts";
import type { Commonality, Decider, ImportanceBase } from "../../domain/ladder/ladder.ts";
import type { MatrixKind } from "../../domain/matrix/matrix.ts";
import { movementWords } from "../../domain/matrix/matrixText.ts";
import { matrixKinds } from "./matrixKinds.ts";
import { CommonalityWord } from "../../parts/CommonalityWord.tsx";
import { DeciderWord } from "../../parts/DeciderWord.tsx";
import { ImportanceWord } from "../../parts/ImportanceMark.tsx";
import { movementSymbols } from "../../parts/MovementMark.tsx";
import movementStyles from "../../parts/MovementMark.module.css";
import styles from "./MatrixLegend.module.css";

interface Props {
  readonly kind: MatrixKind;
  /** Whether some level shown has a step below it. */
  readonly hasSteps: boolean;
}

/** What the shapes and symbols mean. */
export const MatrixLegend = memo(function MatrixLegend({ kind, hasSteps }: Props) {
  return (
    <p className={styles.legend}>
      {kind === "skills" &&
        (Object.keys(importanceWords) as ImportanceBase[]).map((base) => <ImportanceWord key={base} base={base} />)}
      {kind === "tools" &&
        (Object.keys(commonalityWords) as Commonality["base"][]).map((base) => (
          <CommonalityWord key={base} base={base} />
        ))}
      {kind === "decisions" &&
        (Object.keys(deciderWords) as Decider[]).map((decider) => <DeciderWord key={decider} decider={decider} />)}
      {hasSteps && (
        <span className={styles.steps}>
          <span className={styles.since}>Since the step below:</span>{" "}
          {matrixKinds[kind].movements.map((name) => (
            <Fragment key={name}>
              <span className={movementStyles[name]}>
                <b aria-hidden="true">{movementSymbols[name]}</b> {movementWords[name]}
              </span>{" "}
            </Fragment>
          ))}
        </span>
      )}
      {kind === "decisions" && (
        <span className={styles.note}>A right stands under the heading of the highest level that names it.</span>
      )}
    </p>
  );
});
