import { useEffect } from "react";

/** Names the view in the browser's title. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Rungs`;
  }, [title]);
}
