import { useRef, useState } from "react";
import { nameEvidence, type Plan } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import { createId } from "../../state/createId.ts";
import { addEvidence, linkEvidence } from "../../state/plan/planEdits.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Menu, MenuItem } from "../../ui/overlay/Menu.tsx";
import { EvidenceForm } from "./EvidenceForm.tsx";
import styles from "./RowEditor.module.css";

/** The evidence of a row: its pieces, a new one, or one that serves another row already. */
export function EvidenceList({ plan, row }: { readonly plan: Plan; readonly row: PlanRow }) {
  const edit = usePlans((state) => state.edit);
  const add = useRef<HTMLButtonElement>(null);
  const [freshId, setFreshId] = useState<string>();
  const { key, note, evidence } = row;
  const others = plan.evidence.filter(({ id }) => !note.evidence.includes(id));
  return (
    <section className={styles.evidence} aria-label="Evidence">
      <h2>Evidence</h2>
      {evidence.length === 0 && <p className="quiet">Nothing yet. What happened that shows it, and who saw it?</p>}
      <ul>
        {evidence.map((piece) => (
          <EvidenceForm
            key={piece.id}
            plan={plan}
            rowKey={key}
            piece={piece}
            isFresh={piece.id === freshId}
            onGone={() => add.current?.focus()}
          />
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          ref={add}
          look="dashed"
          onClick={() => {
            const id = createId();
            setFreshId(id);
            edit(plan.id, (old) => addEvidence(old, key, id));
          }}
        >
          + New evidence
        </Button>
        {others.length > 0 && (
          <Menu
            trigger={
              <Button look="dashed">
                Use evidence from another row <span aria-hidden="true">▾</span>
              </Button>
            }
          >
            {others.map((piece) => (
              <MenuItem key={piece.id} onSelect={() => edit(plan.id, (old) => linkEvidence(old, key, piece.id))}>
                {nameEvidence(piece)}
              </MenuItem>
            ))}
          </Menu>
        )}
      </div>
    </section>
  );
}
