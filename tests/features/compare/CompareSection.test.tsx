// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Ladder } from "../../../src/domain/ladder/ladder.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { openApp } from "../../support/openApp.tsx";

afterEach(cleanup);

const plain = makeLadder({
  statements: "topic | group | low | high\non-call | daily | Joins | Leads",
  skills: "skill | low | high\nlinux | must important | must critical",
});
const ladder: Ladder = {
  ...plain,
  sections: plain.sections.map((section) => ({ ...section, digest: section.id === "responsibilities" })),
};
const said = /^It says in short what other sections say/;

test("a section that says in short what others say tells that its changes are counted there too", async () => {
  openApp("/compare?levels=low,high", async () => ladder);
  const digest = await screen.findByRole("region", { name: "responsibilities" });
  expect(within(digest).getByText(said)).toHaveTextContent("so most of its changes are counted there too.");
  expect(within(screen.getByRole("region", { name: "skills" })).queryByText(said)).toBeNull();
});

test("of a level alone it speaks of no changes", async () => {
  openApp("/compare?levels=low", async () => ladder);
  expect(await screen.findByText(said)).toHaveTextContent(/^It says in short what other sections say\.$/);
});
