import { useEffect } from "react";
import { whenIdle } from "../ui/timing/whenIdle.ts";

let latest = "";

/** The title of the view that was drawn last. For pages that are drawn ahead, where no browser shows it. */
export const readTitle = () => latest;

function remember(title: string) {
  if (typeof document === "undefined") latest = title;
}

/** Names the view in the browser's title, which may follow what is in view: to set it keeps the page from its paint. */
export function useTitle(title: string): void {
  const text = `${title} · Rungs`;
  remember(text);
  useEffect(
    () =>
      whenIdle(() => {
        document.title = text;
      }),
    [text],
  );
}
