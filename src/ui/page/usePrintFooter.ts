import { useLayoutEffect } from "react";
import { useIsPrinting } from "../useIsPrinting.ts";

interface Options {
  /** Prints the page's address as well. */
  readonly hasAddress?: boolean;
  /** Nothing is printed after the last line: the address leads nobody else here, and paper does not stay in a browser. */
  readonly isPrivate?: boolean;
}

/**
 * Prints a line at the foot of each page, with the page's number, where the browser can (Chromium from 131 on). The sheet
 * of styles is there only while the page is printed: a new one has the styles of the whole page found anew. Where the line
 * holds the address, `--end-of-print` is `none` for what would say the same once more after the last line; other browsers
 * drop the line as they read it, and print that.
 */
export function usePrintFooter(title: string, { hasAddress = false, isPrivate = false }: Options = {}): void {
  // A page that is drawn ahead has no address yet, and no foot.
  const isPrinting = useIsPrinting();
  const text = hasAddress ? `${title} · ${globalThis.location?.href ?? ""}` : title;
  useLayoutEffect(() => {
    if (!isPrinting || !("adoptedStyleSheets" in document)) return undefined;
    const sheet = new CSSStyleSheet();
    const style = "font: 7.5pt sans-serif; color: #555;";
    sheet.replaceSync(
      `@page { @bottom-left { content: ${quote(text)}; ${style} } @bottom-right { content: counter(page) " / " counter(pages); ${style} } }`,
    );
    const isPrinted = [...sheet.cssRules].some(({ cssText }) => cssText.includes("@bottom-left"));
    if (isPrivate || (isPrinted && hasAddress)) sheet.insertRule(":root { --end-of-print: none; }");
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [text, hasAddress, isPrivate, isPrinting]);
}

/** The text as a CSS string. */
const quote = (text: string) =>
  `"${text.replaceAll(/[\n\r\f"\\]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
