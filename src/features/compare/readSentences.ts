/**
 * The sentences that a page, or each of its articles, opens with, as they stand there: that of its heading, and those of
 * the list right below.
 */
export function readSentences(root: ParentNode = document): string[] {
  return [...root.querySelectorAll("main h1")].flatMap((heading) => {
    const list = heading.nextElementSibling;
    const items = list instanceof HTMLUListElement ? [...list.children] : [];
    return [heading, ...items].map(({ textContent }) => textContent.trim());
  });
}
