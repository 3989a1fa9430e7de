import { describe, expect, test } from "vitest";
import { listEntries } from "../../../src/domain/ladder/entries.ts";
import { findLead } from "../../../src/domain/ladder/findLead.ts";
import { makeLadder } from "../../support/makeLadder.ts";

/** The lead of a statement about a topic of that name. */
function leadOf(topic: string, text: string): string | undefined {
  const ladder = makeLadder({ levels: ["low"], statements: `topic | group | low\n${topic} | daily | ${text}` });
  const [level, section] = [ladder.levels[0]!, ladder.sections.find(({ kind }) => kind === "statements")!];
  const [entry] = listEntries(ladder, level, section);
  return entry && findLead(entry);
}

describe("a statement is led by its topic", () => {
  test.each([
    ["horizon", "Current role"],
    ["downtime", "More outages"],
    ["containers", "Docker"],
  ])("where one or two words mean little without it: %s, %s", (topic, text) => {
    expect(leadOf(topic, text)).toBe(topic);
  });
});

describe("a statement stands alone", () => {
  test.each([
    ["dashboards", "Dashboards"],
    ["escalation", "Escalates appropriately"],
    ["slos", "SLO packages"],
  ])("where it tells its topic: %s, %s", (topic, text) => {
    expect(leadOf(topic, text)).toBeUndefined();
  });

  test("where it is a sentence", () => {
    expect(leadOf("horizon", "Works on the current role")).toBeUndefined();
  });

  test("where it leads itself", () => {
    expect(leadOf("infrastructure", "IaC: Terraform")).toBeUndefined();
  });
});

test("what is no statement has a name of its own", () => {
  const ladder = makeLadder({ levels: ["low"], skills: "skill | low\nlinux | must critical" });
  const section = ladder.sections.find(({ kind }) => kind === "skills")!;
  const [entry] = listEntries(ladder, ladder.levels[0]!, section);
  expect(entry && findLead(entry)).toBeUndefined();
});
