// @vitest-environment jsdom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { usePrintFooter } from "../../../src/ui/page/usePrintFooter.ts";

/** jsdom adopts no sheets: these keep what they are told. */
class Sheet {
  text = "";
  /** Whether the browser knows the corners of a page: what it does not know it drops. */
  static hasCorners = true;
  readonly rules: string[] = [];
  replaceSync(text: string) {
    this.text = text;
  }
  get cssRules() {
    return [{ cssText: Sheet.hasCorners ? this.text : "@page { }" }];
  }
  insertRule(rule: string) {
    this.rules.push(rule);
  }
}

const adopt = (sheets: Sheet[]) =>
  Object.defineProperty(document, "adoptedStyleSheets", { value: sheets, writable: true, configurable: true });
const listFooters = () => (document.adoptedStyleSheets as unknown as Sheet[]).map(({ text }) => readFooter(text));

/** The text between the quotes of the left corner, as CSS reads it. */
const readFooter = (css: string) =>
  /@bottom-left \{ content: "([^"\n]*)";/
    .exec(css)?.[1]
    ?.replaceAll(/\\([\da-f]{1,6}) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

const print = (when: "before" | "after") =>
  act(() => {
    globalThis.dispatchEvent(new Event(`${when}print`));
  });

beforeEach(() => {
  vi.stubGlobal("CSSStyleSheet", Sheet);
  adopt([]);
  Sheet.hasCorners = true;
});
afterEach(() => {
  // Only a screen hears that the paper is done.
  renderHook(() => usePrintFooter(""));
  print("after");
  cleanup();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, "adoptedStyleSheets");
});

describe("the line at the foot of each printed page", () => {
  test("is there as long as its screen", () => {
    const { unmount } = renderHook(() => usePrintFooter("Ladder 1.0.0"));
    print("before");
    expect(listFooters()).toEqual(["Ladder 1.0.0"]);
    unmount();
    expect(listFooters()).toEqual([]);
  });

  test("is there only while the page is printed, so that no other change finds styles anew", () => {
    const { rerender } = renderHook(({ text }) => usePrintFooter(text), { initialProps: { text: "before" } });
    rerender({ text: "after" });
    expect(listFooters()).toEqual([]);
    print("before");
    expect(listFooters()).toEqual(["after"]);
    print("after");
    expect(listFooters()).toEqual([]);
  });

  test("follows its text, and stands there once", () => {
    const { rerender } = renderHook(({ text }) => usePrintFooter(text), { initialProps: { text: "before" } });
    print("before");
    rerender({ text: "after" });
    expect(listFooters()).toEqual(["after"]);
  });

  test("leaves the sheets of others alone", () => {
    const other = new Sheet();
    adopt([other]);
    const { unmount } = renderHook(() => usePrintFooter("Ladder"));
    print("before");
    unmount();
    expect(document.adoptedStyleSheets).toEqual([other]);
  });

  test.each([['"; } body { display: none; } "'], ["a\\b"], ["two\nlines"], ["a\r\fb"]])(
    "takes %j as text, whatever CSS would make of it",
    (text) => {
      renderHook(() => usePrintFooter(text));
      print("before");
      expect(listFooters()).toEqual([text]);
    },
  );

  test("is left out where the browser adopts no sheets", () => {
    Reflect.deleteProperty(document, "adoptedStyleSheets");
    const { unmount } = renderHook(() => usePrintFooter("Ladder"));
    print("before");
    expect(unmount).not.toThrow();
  });

  test.each([
    ["with the address takes the place of what says so after the last line", { hasAddress: true }, true, 1],
    ["without the address leaves it", { hasAddress: false }, true, 0],
    ["that the browser does not print leaves it", { hasAddress: true }, false, 0],
    ["of a page that is private leaves it out, printed or not", { isPrivate: true }, false, 1],
  ] as const)("%s", (_, options, hasCorners, count) => {
    Sheet.hasCorners = hasCorners;
    renderHook(() => usePrintFooter("Ladder", options));
    print("before");
    const [sheet] = document.adoptedStyleSheets as unknown as Sheet[];
    expect(sheet?.rules.filter((rule) => rule.includes("--end-of-print: none"))).toHaveLength(count);
  });
});
