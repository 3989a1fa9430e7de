// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { FigureText } from "../../src/parts/FigureText.tsx";

const listWhole = (text: string) => {
  const { container } = render(<FigureText>{text}</FigureText>);
  expect(container.textContent).toBe(text);
  return [...container.querySelectorAll("span")].map(({ textContent }) => textContent);
};

test("keeps tiers and figures in one line, with their sign, range and per cent", () => {
  expect(listWhole("Tier-1: ≥ 99.9 % for availability; adds Tier-0: ≥ 99.95–99.99 %.")).toEqual([
    "Tier-1:",
    "≥ 99.9 %",
    "Tier-0:",
    "≥ 99.95–99.99 %.",
  ]);
  expect(listWhole("Reduce by 20–40 % over 3 months (< 10)")).toEqual(["20–40 %", "(< 10)"]);
});

test("keeps the unit of a figure, the brackets around it and the end of a sentence with it", () => {
  expect(
    listWhole(
      "looser from Junior to SRE Engineer (< 5\u00A0min → < 10\u00A0min); tighter (adds Tier-1: < 60\u00A0min).",
    ),
  ).toEqual(["(< 5\u00A0min", "< 10\u00A0min);", "Tier-1:", "< 60\u00A0min)."]);
});

test("leaves other words as they are, whatever hyphens they have", () => {
  expect(listWhole("1-on-1s, cloud-native and context-specific; 3 of 5")).toEqual([]);
});
