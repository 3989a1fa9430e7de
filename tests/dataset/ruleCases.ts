import type { makeFiles } from "../support/makeFiles.ts";
import { figureRuleCases } from "./figureRuleCases.ts";

type Spoil = (files: ReturnType<typeof makeFiles>) => void;
export type RuleCase = [rule: string, what: string, spoil: Spoil, place: string];

/** Each rule with cases that breach it, and where the problem is then reported. */
export const cases: RuleCase[] = [
  [
    "ids are unique",
    "a skill twice in the catalogue",
    ({ ladder }) => ladder.skills.push({ ...ladder.skills[0], name: "Other" }),
    "ladder.json skills/1/id",
  ],
  ["ids are unique", "a level listed twice", ({ ladder }) => ladder.levels.push("low"), "ladder.json levels/2"],
  [
    "ids are unique",
    "a statement's id twice",
    ({ low }) => low.statements.responsibilities.push({ ...low.statements.responsibilities[0], text: "Other" }),
    "levels/low.json statements/responsibilities/1/id",
  ],
  [
    "ids are unique",
    "a tool twice at a level",
    ({ low }) => low.tools.push({ ...low.tools[0], use: "Play" }),
    "levels/low.json tools/1/tool",
  ],
  [
    "ids are unique",
    "a role twice in one direction",
    ({ low, ladder }) => {
      ladder.roles.push({ id: "staff", title: "Staff" });
      low.career.push(
        { role: "staff", direction: "next", label: "Staff" },
        { role: "staff", direction: "next", label: "Staff engineer" },
      );
    },
    "levels/low.json career/1/role",
  ],
  [
    "levels and files belong together",
    "a level without a file",
    ({ ladder }) => ladder.levels.push("top"),
    "ladder.json levels",
  ],
  [
    "levels and files belong together",
    "a file of no level",
    ({ ladder }) => ladder.levels.pop(),
    "levels/high.json id",
  ],
  [
    "levels and files belong together",
    "a level in another's file",
    ({ low }) => (low.id = "high"),
    "levels/low.json id",
  ],
  [
    "levels and files belong together",
    "a path from nowhere",
    ({ ladder }) => (ladder.paths[0].from = "cellar"),
    "ladder.json paths/0/from",
  ],
  [
    "paths lead upwards, each once",
    "a step down",
    ({ ladder }) => ladder.paths.push({ from: "high", to: "low" }),
    "ladder.json paths/1",
  ],
  [
    "paths lead upwards, each once",
    "a step on the spot",
    ({ ladder }) => ladder.paths.push({ from: "low", to: "low" }),
    "ladder.json paths/1",
  ],
  [
    "paths lead upwards, each once",
    "a step listed twice",
    ({ ladder }) => ladder.paths.push({ from: "low", to: "high" }),
    "ladder.json paths/1",
  ],
  [
    "levels and files belong together",
    "a role of no level",
    ({ ladder, low }) => {
      ladder.roles.push({ id: "staff", title: "Staff", level: "attic" });
      low.career.push({ role: "staff", direction: "next", label: "Staff" });
    },
    "ladder.json roles/0/level",
  ],
  [
    "every reference exists",
    "an unknown skill",
    ({ low }) => (low.skills[0].skill = "cooking"),
    "levels/low.json skills/0/skill",
  ],
  [
    "every reference exists",
    "an unknown topic",
    ({ low }) => (low.statements.responsibilities[0].topic = "cooking"),
    "levels/low.json statements/responsibilities/0/topic",
  ],
  [
    "every reference exists",
    "an unknown group",
    ({ low }) => (low.statements.responsibilities[0].group = "hourly"),
    "levels/low.json statements/responsibilities/0/group",
  ],
  [
    "every reference exists",
    "an unknown section",
    ({ low }) => (low.statements.hobbies = [{ id: "x", topic: "on-call", group: "daily", text: "Cooks" }]),
    "levels/low.json statements/hobbies",
  ],
  [
    "every reference exists",
    "an unknown category",
    ({ ladder }) => (ladder.skills[0].category = "all-tools"),
    "ladder.json skills/0/category",
  ],
  [
    "every catalogue entry is used",
    "a skill that no level asks",
    ({ ladder }) => ladder.skills.push({ id: "cooking", name: "Cooking", category: "all-skills" }),
    "ladder.json skills/1/id",
  ],
  [
    "every catalogue entry is used",
    "an empty category",
    ({ ladder }) => ladder.categories.push({ id: "empty", title: "Empty", of: "skills" }),
    "ladder.json categories/3/id",
  ],
  [
    "every catalogue entry is used",
    "an empty group",
    ({ ladder }) => ladder.sections[0].groups.push({ id: "yearly", title: "Yearly" }),
    "ladder.json sections/0/groups",
  ],
  [
    "no two entries of a catalogue share a name",
    "two topics of one title",
    ({ ladder, low }) => {
      ladder.topics.push({ id: "duty", title: "On-Call" });
      low.statements.responsibilities[0].topic = "duty";
    },
    "ladder.json topics/2",
  ],
  [
    "no two entries of a catalogue share a name",
    "two skills of one name",
    ({ ladder }) => ladder.skills.push({ id: "gnu", name: "LINUX", category: "all-skills" }),
    "ladder.json skills/1",
  ],
  [
    "every level fills every section",
    "a level without responsibilities",
    ({ low }) => (low.statements.responsibilities = []),
    "levels/low.json statements/responsibilities",
  ],
  [
    "every level fills every section",
    "a level that leaves a section out",
    ({ low }) => delete low.statements["decision-rights"],
    "levels/low.json statements/decision-rights",
  ],
  [
    "every level fills every section",
    "a level without skills",
    ({ low }) => (low.skills = []),
    "levels/low.json statements/skills",
  ],
  [
    "every statement has a topic and a group, and decides only where decisions are told",
    "no topic",
    ({ low }) => delete low.statements.responsibilities[0].topic,
    "levels/low.json statements/responsibilities/0",
  ],
  [
    "every statement has a topic and a group, and decides only where decisions are told",
    "no group",
    ({ low }) => delete low.statements.responsibilities[0].group,
    "levels/low.json statements/responsibilities/0",
  ],
  [
    "every statement has a topic and a group, and decides only where decisions are told",
    "a right that nobody has",
    ({ low }) => delete low.statements["decision-rights"][0].decides,
    "levels/low.json statements/decision-rights/0",
  ],
  [
    "every statement has a topic and a group, and decides only where decisions are told",
    "a decision elsewhere",
    ({ low }) => (low.statements.responsibilities[0].decides = "team"),
    "levels/low.json statements/responsibilities/0",
  ],
  [
    "no sentence repeats another of the same level",
    "a sentence twice",
    ({ low }) => (low.tools[0].use = "joins the Rotation"),
    "levels/low.json tools/0/use",
  ],
  ["text is clean", "broken encoding", ({ low }) => (low.tools[0].use = "Donâ€™t"), "levels/low.json tools/0/use"],
  ["text is clean", "plain signs", ({ low }) => (low.tools[0].use = "At least >= 5"), "levels/low.json tools/0/use"],
  [
    "text is clean",
    "trailing punctuation of a label",
    ({ low }) => (low.tools[0].label = "Git."),
    "levels/low.json tools/0/label",
  ],
  ...figureRuleCases,
];
