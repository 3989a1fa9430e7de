import { useEffect } from "react";

let latest = "";
const noteTitle = (text: string) => {
  latest = text;
};

/** The title of the view that was drawn last. For pages that are drawn ahead, where no browser shows it. */
export const readTitle = () => latest;

/** Names the view in the browser's title. */
export function useTitle(title: string): void {
  const text = `${title} · Rungs`;
  if (typeof document === "undefined") noteTitle(text);
  useEffect(() => {
    document.title = text;
  }, [text]);
}
