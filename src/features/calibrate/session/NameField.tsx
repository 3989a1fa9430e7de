import { sessionLimits } from "../../../state/calibrate/sessionLimits.ts";
import { TextField } from "../../../ui/control/TextField.tsx";

interface Props {
  readonly value: string;
  /** What is wrong with the name. */
  readonly error: string | undefined;
  /** Takes the focus when it appears. */
  readonly isFirst?: boolean;
  onChange(name: string): void;
}

/** What somebody in a session is called. */
export function NameField({ value, error, isFirst = false, onChange }: Props) {
  return (
    <TextField
      label="Name or pseudonym"
      value={value}
      most={sessionLimits.name}
      isFirst={isFirst}
      error={error}
      onChange={onChange}
    />
  );
}
