// @vitest-environment jsdom
import { expect, test } from "vitest";
import { readSentences } from "../../../src/features/compare/readSentences.ts";

test.each([
  ["<main><h1> One <b>is</b> new. </h1><p>More</p></main>", ["One is new."]],
  [
    "<main><h1>Three.</h1><ul><li>From a to b.</li><li>From b to c.</li></ul></main>",
    ["Three.", "From a to b.", "From b to c."],
  ],
  ["<main><article><h1>One.</h1></article><article><h1>Two.</h1></article></main>", ["One.", "Two."]],
  ["<h1>Elsewhere</h1>", []],
])("the sentences of %s are %j", (html, sentences) => {
  document.body.innerHTML = html;
  expect(readSentences()).toEqual(sentences);
});
