// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { parseTheme } from "../../src/state/preferences.ts";
import { createSafeStorage } from "../../src/state/safeStorage.ts";

const loadPreferences = async () => {
  vi.resetModules();
  return (await import("../../src/state/preferences.ts")).usePreferences;
};

beforeEach(() => localStorage.clear());

describe("preferences", () => {
  test("outlive the page", async () => {
    (await loadPreferences()).getState().setTheme("dark");
    expect((await loadPreferences()).getState().theme).toBe("dark");
  });

  test.each([["{ damaged"], ['{"state":{"theme":"pink"},"version":1}'], ['"text"'], ["null"]])(
    "%s in storage reads as the default",
    async (stored) => {
      localStorage.setItem("rungs.preferences", stored);
      expect((await loadPreferences()).getState().theme).toBe("system");
    },
  );

  test("what is no theme is the system's", () => {
    expect([parseTheme("light"), parseTheme(7)]).toEqual(["light", "system"]);
  });
});

describe("storage that is blocked or full", () => {
  const blocked = createSafeStorage(() => {
    throw new DOMException("denied", "SecurityError");
  });

  test("is replaced by memory", () => {
    blocked.setItem("a", "1");
    expect(blocked.getItem("a")).toBe("1");
    blocked.removeItem("a");
    expect(blocked.getItem("a")).toBeNull();
  });

  test("is used again as soon as it takes things", () => {
    let isFull = true;
    const storage = createSafeStorage(() => ({
      length: 0,
      clear: () => undefined,
      key: () => null,
      getItem: (name: string) => localStorage.getItem(name),
      removeItem: (name: string) => localStorage.removeItem(name),
      setItem: (name: string, value: string) => {
        if (isFull) throw new DOMException("full", "QuotaExceededError");
        localStorage.setItem(name, value);
      },
    }));
    storage.setItem("a", "1");
    expect(localStorage.getItem("a")).toBeNull();
    isFull = false;
    storage.setItem("a", "2");
    expect([localStorage.getItem("a"), storage.getItem("a")]).toEqual(["2", "2"]);
  });
});
