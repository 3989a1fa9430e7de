// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Importance } from "../../src/domain/ladder/ladder.ts";
import { ImportanceMark } from "../../src/parts/ImportanceMark.tsx";

test.each([
  { base: "critical", word: "Critical" },
  { base: "important", word: "Important" },
  { base: "optional", word: "Optional" },
] as const)("$base is told by its word", ({ base, word }) => {
  const { container } = render(<ImportanceMark importance={{ base }} />);
  expect(container).toHaveTextContent(new RegExp(`^${word}$`));
});

test.each<{ word: string; shade: string; importance: Importance }>([
  {
    word: "Important",
    shade: "Critical, often in cloud-native organisations",
    importance: { base: "important", or: "critical", when: "often in cloud-native organisations" },
  },
  {
    word: "Optional",
    shade: "→ Important, in regulated organisations",
    importance: { base: "optional", trend: "important", when: "in regulated organisations" },
  },
  { word: "Optional", shade: "to Important", importance: { base: "optional", to: "important" } },
])("the shade “$shade” stands beside the word $word, which stays the base", ({ word, shade, importance }) => {
  render(<ImportanceMark importance={importance} />);
  expect(screen.getByText(word)).toBeInTheDocument();
  expect(screen.getByText(shade)).toBeInTheDocument();
});
