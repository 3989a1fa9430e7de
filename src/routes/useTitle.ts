import { useEffect } from "react";

let latest = "";

/** The title of the view that was drawn last. For pages that are drawn ahead, where no browser shows it. */
export const readTitle = () => latest;

function remember(title: string) {
  if (typeof document === "undefined") latest = title;
}

/** Names the view in the browser's title. */
export function useTitle(title: string): void {
  const text = `${title} · Rungs`;
  remember(text);
  useEffect(() => {
    document.title = text;
  }, [text]);
}
