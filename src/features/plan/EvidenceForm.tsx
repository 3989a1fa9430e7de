import { countNoun, toNumberWord } from "../../domain/numberWords.ts";
import { isEvidence, nameEvidence } from "../../domain/plan/evidence.ts";
import { type Evidence, findSafeLink, type Plan } from "../../domain/plan/plan.ts";
import { removeEvidence, unlinkEvidence, writeEvidence } from "../../state/plan/planEdits.ts";
import { planLimits } from "../../state/plan/planLimits.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { Button } from "../../ui/control/Button.tsx";
import { TextField } from "../../ui/control/TextField.tsx";
import { DayField } from "../../parts/DayField.tsx";
import styles from "./RowEditor.module.css";

interface Props {
  readonly plan: Plan;
  readonly rowKey: string;
  readonly piece: Evidence;
  /** Just made, and in the plan only once something is written: its first field takes the focus. */
  readonly isFresh: boolean;
  /** It is on the row no longer, and the focus is to go elsewhere. */
  onGone(): void;
}

/** A piece of evidence, to be written and read. */
export function EvidenceForm({ plan, rowKey, piece, isFresh, onGone }: Props) {
  const edit = usePlans((state) => state.edit);
  const endField = usePlans((state) => state.endField);
  const say = usePlans((state) => state.say);
  const { id, title, date, story, link, confirmedBy } = piece;
  const address = findSafeLink(link);
  const isKept = plan.evidence.some((one) => one.id === id);
  const uses = Object.values(plan.notes).filter(({ evidence }) => evidence.includes(id)).length;
  const toField = (name: "title" | "date" | "story" | "link" | "confirmedBy") => ({
    onChange: (text: string) =>
      edit(plan.id, (old) => writeEvidence(old, rowKey, id, { [name]: text }), `${id} ${name}`),
    onLeave: () => endField(plan.id),
  });
  return (
    <li className={styles.piece} aria-label={nameEvidence(piece)}>
      <TextField
        label="Title"
        value={title}
        most={planLimits.title}
        isFirst={isFresh}
        className={styles.wide}
        hint={isEvidence(piece) ? undefined : "A draft: it counts once it has a title, or a link that can be opened."}
        {...toField("title")}
      />
      <DayField label="Date" value={date} {...toField("date")} />
      <TextField
        label="Who can confirm it"
        value={confirmedBy}
        most={planLimits.confirmedBy}
        {...toField("confirmedBy")}
      />
      <TextField
        label="What I did, and what came of it"
        value={story}
        most={planLimits.story}
        lines={3}
        className={styles.wide}
        {...toField("story")}
      />
      <TextField
        label="Link"
        type="url"
        value={link}
        most={planLimits.link}
        className={styles.wide}
        error={
          link.trim() !== "" && !address ? "Only links that start with http:// or https:// can be opened." : undefined
        }
        {...toField("link")}
      />
      <div className={`${styles.buttons} ${styles.wide}`}>
        {address && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            Open the link
          </a>
        )}
        {uses > 1 && <span className="quiet">Serves {countNoun(uses, "row")}.</span>}
        {isKept && (
          <Button
            look="quiet"
            onClick={() => {
              edit(plan.id, (old) => unlinkEvidence(old, rowKey, id));
              say("The evidence was taken off this row. It can be used again.", plan.id);
              onGone();
            }}
          >
            {uses > 1 ? "Take off this row only" : "Take off this row, keep it in the plan"}
          </Button>
        )}
        <Button
          look="quiet"
          onClick={() => {
            if (isKept) {
              edit(plan.id, (old) => removeEvidence(old, id));
              say("The evidence was deleted.", plan.id);
            }
            onGone();
          }}
        >
          {uses > 1 ? `Delete from all ${toNumberWord(uses)} rows` : "Delete from the plan"}
        </Button>
      </div>
    </li>
  );
}
