import { useEffect, useRef, useState } from "react";
import { nameEvidence } from "../../domain/plan/evidence.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import { createId } from "../../state/createId.ts";
import { dropBlankEvidence, linkEvidence, makeBlank } from "../../state/plan/planEdits.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { Button } from "../../ui/control/Button.tsx";
import { afterPaint } from "../../ui/timing/afterPaint.ts";
import { Menu, MenuItem } from "../../ui/overlay/Menu.tsx";
import { EvidenceForm } from "./EvidenceForm.tsx";
import styles from "./RowEditor.module.css";

/**
 * The evidence of a row: its pieces, a new one, or one that serves another row already. A new piece comes into the plan with
 * its first letter, and one that was left empty goes when the row is closed.
 */
export function EvidenceList({ plan, row }: { readonly plan: Plan; readonly row: PlanRow }) {
  const edit = usePlans((state) => state.edit);
  const list = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const [freshId, setFreshId] = useState<string>();
  const { key, note, evidence } = row;
  const isFreshShown = freshId !== undefined && !note.evidence.includes(freshId);
  const pieces = isFreshShown ? [...evidence, makeBlank(freshId)] : evidence;
  useEffect(() => () => edit(plan.id, (old) => dropBlankEvidence(old, key)), [edit, plan.id, key]);
  const others = plan.evidence.filter(({ id }) => !note.evidence.includes(id));
  return (
    <section className={styles.evidence} aria-label="Evidence">
      <h2>Evidence</h2>
      {pieces.length === 0 && <p className="quiet">Nothing yet. What happened that shows it, and who saw it?</p>}
      <ul ref={list}>
        {pieces.map((piece) => (
          <EvidenceForm
            key={piece.id}
            plan={plan}
            rowKey={key}
            piece={piece}
            isFresh={piece.id === freshId}
            onGone={() => {
              setFreshId(undefined);
              add.current?.focus();
            }}
          />
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          ref={add}
          data-adds=""
          look="dashed"
          onClick={() => {
            if (isFreshShown) list.current?.querySelector<HTMLElement>(":scope > :last-child input")?.focus();
            else setFreshId(createId());
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
              <MenuItem
                key={piece.id}
                onSelect={() => {
                  edit(plan.id, (old) => linkEvidence(old, key, piece.id));
                  // With the last of them the button of the menu goes.
                  afterPaint(() => {
                    if (document.activeElement === document.body) add.current?.focus();
                  });
                }}
              >
                {nameEvidence(piece)}
              </MenuItem>
            ))}
          </Menu>
        )}
      </div>
    </section>
  );
}
