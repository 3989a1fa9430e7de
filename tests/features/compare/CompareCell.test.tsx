// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { diffWords } from "diff";
import { expect, test, vi } from "vitest";
import type { Entry } from "../../../src/domain/ladder/entries.ts";
import { CompareCell } from "../../../src/features/compare/CompareCell.tsx";

vi.mock(import("diff"), { spy: true });

const say = (id: string, text: string): Entry => ({
  kind: "statement",
  key: "topic:on-call",
  subject: "On-call",
  group: undefined,
  value: { id, text } as Extract<Entry, { kind: "statement" }>["value"],
  heading: undefined,
  isFault: false,
});

test("a statement's words are told apart once for the word on its change and for its marks", () => {
  render(
    <CompareCell
      entry={say("b", "Leads the on-call rotation of the region")}
      before={say("a", "Joins the on-call rotation of the region")}
      change={{ class: "reworded", moves: [] }}
      absence=""
    />,
  );
  expect(screen.getByRole("insertion")).toHaveTextContent("[added: Leads]");
  expect(diffWords).toHaveBeenCalledOnce();
});
