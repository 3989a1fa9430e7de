import { useState } from "react";
import { findDayRemark } from "../domain/dayRemark.ts";
import { TextField } from "../ui/control/TextField.tsx";
import { findToday } from "./day.ts";

interface Props {
  readonly label: string;
  /** ISO 8601; empty where none was given. */
  readonly value: string;
  /** True of what may be arranged for a later day. */
  readonly mayCome?: boolean;
  onChange(value: string): void;
  onLeave?(): void;
}

/** A field for a day. It takes every one, and says what is strange about it. */
export function DayField({ label, value, mayCome = false, onChange, onLeave }: Props) {
  const [isTyping, setTyping] = useState(false);
  // Of a year that is typed, browsers give 0002, 0020 and 0202 before they give 2026.
  const isHalfTyped = isTyping && value < "1000";
  return (
    <TextField
      label={label}
      type="date"
      value={value}
      hint={isHalfTyped ? undefined : findDayRemark(value, findToday(), mayCome)}
      onChange={(day) => {
        setTyping(true);
        onChange(day);
      }}
      onLeave={() => {
        setTyping(false);
        onLeave?.();
      }}
    />
  );
}
