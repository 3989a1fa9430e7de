import { expect, test } from "vitest";
import { endSentence } from "../../src/domain/endSentence.ts";

test.each([
  ["Waiting for Ana", "Waiting for Ana."],
  ["Waiting for Bo, Jr.", "Waiting for Bo, Jr."],
  ["Waiting for Who?", "Waiting for Who?"],
])("a sentence has one full stop: %s", (text, ended) => {
  expect(endSentence(text)).toBe(ended);
});
