import { useEffect } from "react";
import { whenIdle } from "../ui/timing/whenIdle.ts";

let latest = "";

/** The title of the view that was drawn last. For the build, which has no document to read it from. */
export const readTitle = () => latest;

function remember(title: string) {
  if (typeof document === "undefined") latest = title;
}

/** Sets the browser's title, after what is in view was painted: setting it would delay that. */
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
