import { describe, expect, test } from "vitest";
import { toDocumentJsonSchema } from "../../../src/state/documents/documentJsonSchema.ts";
import { z } from "zod";
import { sessionReader } from "../../../src/state/calibrate/parseSession.ts";
import { planReader } from "../../../src/state/plan/parsePlan.ts";
import { memoReader } from "../../support/memos.ts";

describe("a reader", () => {
  test("names its kind of document", () => {
    const reasonOf = (text: string) => {
      const parsed = memoReader.parse(text);
      return parsed.ok ? "" : parsed.reason;
    };
    expect(reasonOf("x")).toBe("The file was not written by Rungs, so it is no memo.");
    expect(reasonOf("{")).toContain("it starts like a memo");
    expect(reasonOf('{"format":"rungs-plan"}')).toBe("The file is not a memo of Rungs.");
    expect(reasonOf('{"format":"rungs-memo","version":2}')).toContain("The memo is damaged at “id”");
  });

  test("tells of damage where an earlier version lacks what the way to the next one needs", () => {
    const text = JSON.stringify({ format: "rungs-session", version: 1 });
    expect(sessionReader.parse(text)).toEqual({
      ok: false,
      reason: "The file is damaged, so it could not be read.",
    });
  });

  test("takes a file of several as strictly as one", () => {
    const reasonOf = (fields: object) =>
      planReader.parse(JSON.stringify({ format: "rungs-plans", version: 1, ...fields }));
    const damaged = { ok: false, reason: "The file is damaged, so it could not be read." };
    expect(reasonOf({})).toEqual(damaged);
    expect(reasonOf({ plans: {} })).toEqual(damaged);
    expect(reasonOf({ plans: [], more: 1 })).toEqual(damaged);
  });

  test("without files of several is described by the schema of one", () => {
    const schema = toDocumentJsonSchema(
      "A memo",
      z.strictObject({ id: z.string() }),
      { one: "memo", version: 1 },
      {
        one: "memo",
        many: "memos",
      },
    );
    expect(schema).toMatchObject({ title: "A memo", type: "object", required: ["id"] });
  });
});
