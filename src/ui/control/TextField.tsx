import { useId, useState } from "react";
import { joinClasses } from "../classNames.ts";
import styles from "./TextField.module.css";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly type?: "text" | "date" | "url";
  /** More than one makes a field of several lines. */
  readonly lines?: number;
  /** The most characters that it takes. */
  readonly most?: number;
  readonly isRequired?: boolean;
  /** Figures: the keyboard of a phone shows digits. */
  readonly isFigure?: boolean;
  /** Taken letter by letter, as a passphrase is: nothing capitalises, corrects or looks up what is typed. */
  readonly isVerbatim?: boolean;
  /** What is wrong with the value. */
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly className?: string | undefined;
  /** Takes the focus when it appears. */
  readonly isFirst?: boolean;
  onChange(value: string): void;
  onLeave?(): void;
}

/** Browsers take years of up to six digits; calendars, and the order of days as texts, want four. */
const latestDay = "9999-12-31";
const isTooLate = (type: string, value: string) => type === "date" && value.length > latestDay.length;

/** A field with its label above, and what is wrong or worth knowing below. */
export function TextField(props: Props) {
  const {
    label,
    value,
    type = "text",
    lines = 1,
    most,
    isRequired,
    isFigure,
    isVerbatim,
    hint,
    className,
    isFirst,
  } = props;
  const id = useId();
  const [isRefused, setRefused] = useState(false);
  const error = isRefused ? "A year has four digits: the last one that you gave was not taken." : props.error;
  const shared = {
    id,
    value,
    className: styles.input,
    maxLength: most,
    required: isRequired,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": error || hint ? `${id}-note` : undefined,
    ref: isFirst ? focusOnce : undefined,
    onChange({ target }: { readonly target: { readonly value: string } }) {
      const isLate = isTooLate(type, target.value);
      setRefused(isLate);
      if (!isLate) props.onChange(target.value);
    },
    onBlur: props.onLeave,
  };
  return (
    <div className={joinClasses(styles.field, className)}>
      <label htmlFor={id}>
        {label} {isRequired && <span className={styles.required}>(required)</span>}
      </label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} />
      ) : (
        <input
          {...shared}
          type={type}
          max={type === "date" ? latestDay : undefined}
          inputMode={isFigure ? "decimal" : undefined}
          autoComplete="off"
          {...(isVerbatim && { autoCapitalize: "none", autoCorrect: "off", spellCheck: false })}
        />
      )}
      {(error ?? hint) && (
        <p id={`${id}-note`} className={error ? styles.error : "quiet"}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}

const focusOnce = (element: HTMLElement | null) => element?.focus();
