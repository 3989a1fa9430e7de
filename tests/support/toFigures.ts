import { toNumberWord } from "../../src/domain/numberWords.ts";

const words = ["none", ...Array.from({ length: 12 }, (_, at) => toNumberWord(at + 1))];

/** A text with the numbers of its sentences in figures, to count with. */
export const toFigures = (text: string): string =>
  words.reduce((told, word, at) => told.replaceAll(new RegExp(String.raw`\b${word}\b`, "gi"), String(at)), text);
