import { memo } from "react";
import type { Level } from "../../domain/ladder/ladder.ts";
import { findDefaultStep } from "../../domain/ladder/rungs.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Menu, MenuChoice } from "../../ui/overlay/Menu.tsx";
import styles from "./KpisControls.module.css";
import type { UpdateKpis } from "./useKpis.ts";

interface Props {
  readonly from: Level;
  readonly to: Level;
  readonly update: UpdateKpis;
}

/** The two levels that verdicts are about. Taking the other's place swaps the two. */
export const PairPicker = memo(function PairPicker({ from, to, update }: Props) {
  const ladder = useLadder();
  const choose = (pair: readonly string[]) =>
    update({ pair: pair.join() === findDefaultStep(ladder).join() ? undefined : pair });
  const options = ladder.levels.map(({ id, title }) => ({ value: id, text: title }));
  return (
    <div className={styles.pair} role="group" aria-label="Levels compared">
      <p className="visually-hidden" role="status">
        Compared: {from.title}, {to.title}
      </p>
      <Menu
        trigger={
          <Button aria-label={`From ${from.title}`}>
            {from.title} <span aria-hidden="true">▾</span>
          </Button>
        }
      >
        <MenuChoice options={options} value={from.id} onChange={(id) => choose([id, id === to.id ? from.id : to.id])} />
      </Menu>
      <span aria-hidden="true">→</span>
      <Menu
        trigger={
          <Button aria-label={`To ${to.title}`}>
            {to.title} <span aria-hidden="true">▾</span>
          </Button>
        }
      >
        <MenuChoice options={options} value={to.id} onChange={(id) => choose([id === from.id ? to.id : from.id, id])} />
      </Menu>
      <Button onClick={() => choose([to.id, from.id])}>⇄ Swap</Button>
    </div>
  );
});
