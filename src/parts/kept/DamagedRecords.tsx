import type { DamagedRecord, Noun } from "../../domain/kept.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Notice } from "../../ui/page/Notice.tsx";
import { downloadText } from "../../ui/takeAlong/download.ts";
import styles from "./Kept.module.css";

interface Props {
  readonly noun: Noun;
  readonly damaged: readonly DamagedRecord[];
  onDrop(id: string): void;
}

/** Records that could not be read: set aside as they are, to be taken along or thrown away. */
export function DamagedRecords({ noun, damaged, onDrop }: Props) {
  if (damaged.length === 0) return null;
  return (
    <Notice>
      {damaged.map(({ id, text, reason }) => (
        <div key={id} className={styles.damaged}>
          <p>
            A {noun.one} in this browser could not be opened and was set aside untouched. {reason} The other {noun.many}{" "}
            are not affected.
          </p>
          <Button onClick={() => downloadText(`rungs-set-aside-${id}.json`, "application/json", text)}>
            Download it as it is
          </Button>
          <Button onClick={() => onDrop(id)}>Remove it</Button>
        </div>
      ))}
    </Notice>
  );
}
