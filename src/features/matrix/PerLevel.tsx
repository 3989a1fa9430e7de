import { Fragment } from "react";
import type { Matrix } from "../../domain/matrix/matrix.ts";
import { countAt, countNewlyAt } from "../../domain/matrix/matrixFindings.ts";
import { AskLink } from "./AskLink.tsx";
import styles from "./PerLevel.module.css";
import { matrixKinds } from "./matrixKinds.ts";

interface Props {
  readonly matrix: Matrix;
  readonly base: string;
  /** Counts only what stands otherwise on the step below. */
  readonly isNewly?: boolean;
}

/** How many rows stand at a base, or come to it, level by level. Each figure leads to its rows. */
export function PerLevel({ matrix, base, isNewly = false }: Props) {
  if (isNewly && matrix.doors.every(({ length }) => length === 0)) return null;
  const word = matrixKinds[matrix.kind].bases[base];
  return (
    <li className={styles.line}>
      <span className={styles.what}>{isNewly ? `Become ${word}` : word}</span>
      {matrix.levels.map((level, column) => {
        if (isNewly && matrix.doors[column]?.length === 0) return null;
        const count = isNewly ? countNewlyAt(matrix, base, column) : countAt(matrix, base, column);
        return (
          <Fragment key={level.id}>
            {" "}
            <span className={styles.level}>
              {count > 0 ? (
                <AskLink matrix={matrix} ask={{ is: [base], at: [level.id], ...(isNewly && { newly: "1" }) }}>
                  {level.title} <b className="figures">{count}</b>
                </AskLink>
              ) : (
                <>
                  {level.title} <b>none</b>
                </>
              )}
            </span>
          </Fragment>
        );
      })}
    </li>
  );
}
