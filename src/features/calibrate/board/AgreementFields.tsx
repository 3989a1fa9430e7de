import { sessionLimits } from "../../../state/calibrate/sessionLimits.ts";
import { TextField } from "../../../ui/control/TextField.tsx";
import { lacks } from "./lacks.ts";

interface Words {
  readonly reason: string;
  readonly by: string;
}

interface Props {
  readonly reasonLabel: string;
  readonly lines?: number;
  readonly value: Words;
  /** True once somebody wanted to agree: what is missing is told from then on. */
  readonly isTried: boolean;
  onChange(words: Partial<Words>): void;
}

/** Why the group agrees on a mark, and who did. Both are required. */
export function AgreementFields({ reasonLabel, lines = 1, value, isTried, onChange }: Props) {
  const findError = (name: keyof Words) => (isTried && value[name].trim() === "" ? lacks[name] : undefined);
  return (
    <>
      <TextField
        label={reasonLabel}
        value={value.reason}
        lines={lines}
        most={sessionLimits.reason}
        isRequired
        error={findError("reason")}
        onChange={(reason) => onChange({ reason })}
      />
      <TextField
        label="Who agreed"
        value={value.by}
        most={sessionLimits.by}
        isRequired
        error={findError("by")}
        onChange={(by) => onChange({ by })}
      />
    </>
  );
}
