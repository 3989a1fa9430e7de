import type { Person } from "../../../domain/calibrate/session.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { Choice } from "../../../ui/control/Choice.tsx";
import { NameField } from "./NameField.tsx";

interface Props {
  readonly value: Omit<Person, "id">;
  /** What is wrong with the name. */
  readonly error?: string | undefined;
  readonly isFirst?: boolean;
  onChange(fields: Partial<Omit<Person, "id">>): void;
}

/** Who a person is, and which levels are in question. */
export function PersonFields({ value, error, isFirst = false, onChange }: Props) {
  const { levels } = useLadder();
  const options = levels.map(({ id, title }) => ({ value: id as string, text: title }));
  return (
    <>
      <NameField value={value.name} isFirst={isFirst} error={error} onChange={(name) => onChange({ name })} />
      <Choice
        label="Present level"
        options={options}
        value={value.present}
        onChange={(present) => onChange({ present })}
      />
      <Choice
        label="Proposed level"
        options={options}
        value={value.proposed}
        onChange={(proposed) => onChange({ proposed })}
      />
    </>
  );
}
