import { useRouter } from "@tanstack/react-router";
import { type RefObject, useEffect } from "react";
import { staysHere } from "./staysHere.ts";

/**
 * Follows the plain links that head rows within an element, in this window, without loading the app anew: also those of
 * rows that stand as they were drawn ahead, and answer to nothing themselves.
 */
export function useRowLinks(ref: RefObject<HTMLElement | null>): void {
  const { history } = useRouter();
  useEffect(() => {
    const element = ref.current;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("th > a");
      if (!link || !staysHere(event)) return;
      event.preventDefault();
      history.push(`${link.pathname}${link.search}`);
    };
    element?.addEventListener("click", follow);
    return () => element?.removeEventListener("click", follow);
  }, [ref, history]);
}
