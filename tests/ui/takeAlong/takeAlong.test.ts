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

  test("says so where the browser knows no way of copying", async () => {
    vi.stubGlobal("navigator", {});
    document.execCommand = () => false;
    await expect(copyText("a link")).resolves.toBe(false);
  });

  test("goes the older way on a page that is not secure, and leaves what was selected as it was", async () => {
    vi.stubGlobal("navigator", {});
    document.body.innerHTML = "<p>One</p><p>Two</p>";
    const selected = document.querySelector("p") as Element;
    document.getSelection()?.selectAllChildren(selected);
    const setData = vi.fn<DataTransfer["setData"]>();
    document.execCommand = (command) =>
      document.getSelection()?.toString().includes("Two") === true &&
      !document.dispatchEvent(Object.assign(new Event(command, { cancelable: true }), { clipboardData: { setData } }));
    await expect(copyText("a link")).resolves.toBe(true);
    expect(setData).toHaveBeenCalledExactlyOnceWith("text/plain", "a link");
    expect(document.getSelection()?.toString()).toBe("One");
    document.dispatchEvent(new Event("copy"));
    expect(setData).toHaveBeenCalledOnce();
  });
});

describe("downloading a text", () => {
  test("hands over a file of that name, type and content, and lets go of it once every browser has it", async () => {
    vi.useFakeTimers();
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
    expect(released).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(released).toHaveBeenCalledExactlyOnceWith("blob:rungs");
    vi.useRealTimers();
    expect(await readBlob(files[0])).toBe("\uFEFFRow,Größe");
  });
});
