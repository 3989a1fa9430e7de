import type { ReactNode } from "react";
import type { Session } from "../../domain/calibrate/session.ts";
import { DayField } from "../../parts/DayField.tsx";
import { sessionLimits } from "../../state/calibrate/sessionLimits.ts";
import { RadioGroup } from "../../ui/control/RadioGroup.tsx";
import { TextField } from "../../ui/control/TextField.tsx";
import { useIsPrinting } from "../../ui/useIsPrinting.ts";
import { DecisionOnPaper } from "./DecisionOnPaper.tsx";
import { joinClasses } from "../../ui/classNames.ts";
import part from "../../ui/page/PagePart.module.css";
import styles from "./DecisionFields.module.css";
import { useDecision } from "./useDecision.ts";

interface Props {
  readonly session: Session;
  /** The id of the person or the candidate. */
  readonly whom: string;
  /** How far the decision is, as a sentence. */
  readonly status: string;
  /** What it is not computed from. */
  readonly explanation: string;
  /** What is decided. */
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** Asks for the sentence. */
  readonly why: string;
  /** Stands below. */
  readonly children?: ReactNode;
}

/** What the group decides, why, by whom and when. Saved as typed; without its sentence nothing is decided. */
export function DecisionFields({ session, whom, status, explanation, label, options, why, children }: Props) {
  const { decision, set, leave } = useDecision(session, whom);
  const isPrinting = useIsPrinting();
  const chosen = options.find(({ value }) => value === decision.level)?.text ?? decision.level;
  return (
    <section className={joinClasses(part.part, styles.decision)} aria-labelledby="decision">
      <h2 id="decision" tabIndex={-1}>
        Decision
      </h2>
      <p className={styles.decided}>
        <strong role="status">{status}</strong> {explanation}
      </p>
      {isPrinting && <DecisionOnPaper {...decision} label={label} chosen={chosen} question={why} />}
      <div className={`${styles.fields} no-print`}>
        <RadioGroup label={label} options={options} value={decision.level} onChange={(level) => set({ level })} />
        <TextField
          label={why}
          value={decision.why}
          lines={3}
          most={sessionLimits.sentence}
          isRequired
          error={
            decision.level !== "" && decision.why.trim() === ""
              ? "Without this sentence nothing is decided."
              : undefined
          }
          onChange={(value) => set({ why: value }, "why")}
          onLeave={leave}
        />
        <div className={styles.who}>
          <TextField
            label="Who decided"
            value={decision.by}
            most={sessionLimits.by}
            onChange={(by) => set({ by }, "by")}
            onLeave={leave}
          />
          <DayField label="On" value={decision.date} onChange={(date) => set({ date }, "date")} onLeave={leave} />
        </div>
      </div>
      {children}
    </section>
  );
}
