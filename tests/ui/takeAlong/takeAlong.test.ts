// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from "vitest";
import { downloadText } from "../../../src/ui/takeAlong/download.ts";
import { copyText } from "../../../src/ui/takeAlong/takeAlong.ts";
import { readBlob } from "../../support/readBlob.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("copying a text", () => {
  test("puts it on the clipboard", async () => {
    const writeText = vi.fn<Clipboard["writeText"]>(async () => {});
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    await expect(copyText("a link")).resolves.toBe(true);
    expect(writeText).toHaveBeenCalledExactlyOnceWith("a link");
  });

  test("says so where the browser does not allow it", async () => {
    vi.stubGlobal("navigator", { clipboard: { writeText: () => Promise.reject(new Error("NotAllowedError")) } });
    await expect(copyText("a link")).resolves.toBe(false);
  });

  test("says so where the browser has no clipboard", async () => {
    vi.stubGlobal("navigator", {});
    await expect(copyText("a link")).resolves.toBe(false);
  });
});

describe("downloading a text", () => {
  test("hands over a file of that name, type and content, and lets go of it", async () => {
    const files: Blob[] = [];
    const released = vi.fn<typeof URL.revokeObjectURL>();
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return "blob:rungs";
    };
    URL.revokeObjectURL = released;
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
      clicked.push(`${this.download} from ${this.href}`);
    });
    downloadText("sre.csv", "text/csv", "\uFEFFRow,Größe");
    expect(clicked).toEqual(["sre.csv from blob:rungs"]);
    expect(files[0]?.type).toBe("text/csv;charset=utf-8");
    expect(await readBlob(files[0])).toBe("\uFEFFRow,Größe");
    expect(released).toHaveBeenCalledExactlyOnceWith("blob:rungs");
  });
});
