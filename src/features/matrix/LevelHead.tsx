import type { Level } from "../../domain/ladder/ladder.ts";
import type { MatrixKind } from "../../domain/matrix/matrix.ts";
import { describeYears } from "../../parts/years.ts";
import type { MatrixSearch } from "../../routes/matrixSearch.ts";
import type { UpdateSearch } from "../../routes/useAheadSearch.ts";
import { Menu, MenuItem, MenuLabel, MenuLine } from "../../ui/overlay/Menu.tsx";
import { useIsPrinting } from "../../ui/useIsPrinting.ts";
import styles from "./LevelHead.module.css";
import { matrixKinds } from "./matrixKinds.ts";
import { noFilters } from "./noFilters.ts";

interface Props {
  readonly level: Level;
  readonly kind: MatrixKind;
  /** Whether a step below it is among the levels shown. */
  readonly hasStep: boolean;
  readonly update: UpdateSearch<MatrixSearch>;
}

/** The head of a level's column, and the questions that a reader has about that level. */
export function LevelHead({ level, kind, hasStep, update }: Props) {
  const { bases, rows } = matrixKinds[kind];
  const at = [level.id];
  const ask = (patch: Partial<MatrixSearch>) => update({ ...noFilters, folded: undefined, at, ...patch });
  const names = Object.entries(bases);
  const isPrinting = useIsPrinting();
  // Chromium leaves buttons out of the heads that it repeats on further pages.
  if (isPrinting)
    return (
      <>
        {level.title}
        <small className={styles.years}>{describeYears(level.years)}</small>
      </>
    );
  return (
    <Menu
      trigger={
        <button type="button" tabIndex={-1} className={styles.head}>
          <span>
            {level.title} <span aria-hidden="true">▾</span>
          </span>
          <small>{describeYears(level.years)}</small>
        </button>
      }
    >
      <MenuLabel>
        Only {rows} that {level.title}
      </MenuLabel>
      <MenuItem onSelect={() => ask({})}>asks for</MenuItem>
      {names.map(([base, word]) => (
        <MenuItem key={base} onSelect={() => ask({ is: [base] })}>
          has as “{word}”
        </MenuItem>
      ))}
      {hasStep && (
        <>
          <MenuLine />
          <MenuLabel>Since the step below</MenuLabel>
          {names.slice(0, 1).map(([base, word]) => (
            <MenuItem key={base} onSelect={() => ask({ is: [base], newly: "1" })}>
              newly “{word}”
            </MenuItem>
          ))}
          <MenuItem onSelect={() => ask({ moves: ["new", "raised"] })}>
            {names.length > 0 ? "new or raised" : "new"}
          </MenuItem>
          <MenuItem onSelect={() => ask({ moves: ["dropped", "lowered"] })}>
            {names.length > 0 ? "dropped or lowered" : "dropped"}
          </MenuItem>
        </>
      )}
      <MenuLine />
      <MenuItem onSelect={() => update({ sort: `at:${level.id}`, order: undefined })}>Sort by this column</MenuItem>
    </Menu>
  );
}
