// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";

const name = "rungs.saved-files";
const load = async () => import("../../../src/state/calibrate/savedFiles.ts");

describe("files that were saved for others", () => {
  beforeEach(() => {
    localStorage.clear();
    vi.resetModules();
  });

  test("are known by their moment, through a reload", async () => {
    const { toInvitationKey, toSheetsKey, useSavedFiles } = await load();
    useSavedFiles.getState().note(toInvitationKey("s1", "ana"));
    vi.resetModules();
    const { moments } = (await load()).useSavedFiles.getState();
    expect(Date.parse(moments[toInvitationKey("s1", "ana")] ?? "")).not.toBeNaN();
    expect(moments[toSheetsKey("s1", "ana")]).toBeUndefined();
  });

  test("are forgotten from the oldest on, and one that is saved again is not", async () => {
    const { useSavedFiles } = await load();
    for (let at = 0; at < 300; at += 1) useSavedFiles.getState().note(`file ${at}`);
    useSavedFiles.getState().note("file 0");
    useSavedFiles.getState().note("another");
    const { moments } = useSavedFiles.getState();
    expect(Object.keys(moments)).toHaveLength(300);
    expect(moments["file 0"]).toBeDefined();
    expect(moments["file 1"]).toBeUndefined();
  });

  test.each([`{"state":{"moments":{"a":1e99,"b":"soon","c":"2026-11-30T16:22:00.000Z"}},"version":1}`])(
    "that are stored otherwise are none: %s",
    async (text) => {
      localStorage.setItem(name, text);
      expect((await load()).useSavedFiles.getState().moments).toEqual({ c: "2026-11-30T16:22:00.000Z" });
    },
  );

  test.each(["[]", `{"state":null,"version":1}`, "{"])("read as none from %s", async (text) => {
    localStorage.setItem(name, text);
    expect((await load()).useSavedFiles.getState().moments).toEqual({});
  });
});
