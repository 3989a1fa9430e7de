import group from "./RadioGroup.module.css";
import { Tick } from "./Tick.tsx";
import styles from "./TickGroup.module.css";

interface Props {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string; readonly isOn: boolean }[];
  /** What is to be known of the last choice; empty where it was done. */
  readonly said: string;
  onTurn(value: string): void;
}

/** A choice of any of a few, all in view. */
export function TickGroup({ label, options, said, onTurn }: Props) {
  return (
    <fieldset className={group.group}>
      <legend>{label}</legend>
      <div className={styles.options}>
        {options.map(({ value, text, isOn }) => (
          <Tick key={value} label={text} isOn={isOn} onChange={() => onTurn(value)} />
        ))}
      </div>
      <p className="quiet" role="status">
        {said}
      </p>
    </fieldset>
  );
}
