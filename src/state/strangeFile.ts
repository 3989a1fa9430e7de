import { isFields } from "./isFields.ts";

/**
 * What a file is that another page takes in, and where it belongs, as a sentence; undefined where it is none of ours. It is
 * told by its format alone, so that it may be damaged.
 */
export function describeStrangeFile(raw: unknown): string | undefined {
  if (!isFields(raw) || typeof raw["format"] !== "string") return undefined;
  return Object.hasOwn(sentences, raw["format"]) ? sentences[raw["format"]]?.(raw) : undefined;
}

type File = Readonly<Record<string, unknown>>;

const isFilled = (list: unknown) => Array.isArray(list) && list.length > 0;

const sentences: Readonly<Record<string, (file: File) => string>> = {
  "rungs-plan": () => "This is a promotion plan: import it under Plan.",
  "rungs-plans": () => "These are promotion plans: import them under Plan.",
  "rungs-session": ({ role, sheets, cards }) =>
    role !== "rater"
      ? "This is a calibration session: import it under Calibrate."
      : isFilled(sheets) || isFilled(cards)
        ? "This is a rater’s copy of a calibration: import it under Calibrate."
        : "This is an invitation to calibrate: import it under Calibrate.",
  "rungs-sessions": () => "These are calibration sessions: import them under Calibrate.",
  "rungs-sheets": ({ sheets }) =>
    `These are ${isFilled(sheets) ? "the sheets" : "the scorecards"} of a rater: import them under Calibrate.`,
  "rungs-encrypted": () =>
    "This file is locked with a passphrase, as files of a calibration may be: import it under Calibrate.",
};
