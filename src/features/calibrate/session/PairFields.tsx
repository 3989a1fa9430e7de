import type { LevelPair } from "../../../domain/calibrate/session.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { Choice } from "../../../ui/control/Choice.tsx";
import styles from "./SessionPage.module.css";

interface Props {
  readonly pairs: readonly LevelPair[];
  onChange(pairs: readonly LevelPair[]): void;
}

/** The pairs of levels that are in question: at least one. */
export function PairFields({ pairs, onChange }: Props) {
  const { levels, paths } = useLadder();
  const options = levels.map(({ id, title }) => ({ value: id as string, text: title }));
  const set = (at: number, fields: Partial<LevelPair>) =>
    onChange(pairs.map((pair, one) => (one === at ? { ...pair, ...fields } : pair)));
  const free = paths.find(({ from, to }) => !pairs.some((pair) => pair.from === from && pair.to === to));
  return (
    <div className={styles.pairs} role="group" aria-label="Levels in question">
      {pairs.map(({ from, to }, at) => (
        // eslint-disable-next-line react/no-array-index-key -- a pair is nothing but its place in the list
        <div key={at} className={styles.pair}>
          <Choice label="Between" options={options} value={from} onChange={(value) => set(at, { from: value })} />
          <Choice label="and" options={options} value={to} onChange={(value) => set(at, { to: value })} />
          {pairs.length > 1 && (
            <Button look="quiet" onClick={() => onChange(pairs.filter((_, one) => one !== at))}>
              Leave this pair out
            </Button>
          )}
        </div>
      ))}
      {free && (
        <Button look="dashed" onClick={() => onChange([...pairs, { from: free.from, to: free.to }])}>
          Another pair
        </Button>
      )}
    </div>
  );
}
