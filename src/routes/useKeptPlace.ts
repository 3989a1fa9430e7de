import { type ParsedLocation, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { untilSettled } from "../ui/timing/untilSettled.ts";

/** The entry of the history, by the router's name for it. */
const keyOf = ({ state }: ParsedLocation) => state["__TSR_key"];

/**
 * Who goes back finds a page where it was left. The router brings it there once; parts above that are drawn later would
 * move it, so that it is held until the page has settled. What is new in the history begins where the router says.
 */
export function useKeptPlace(): void {
  const router = useRouter();
  useEffect(() => {
    const places = new Map<string | undefined, number>();
    const leave = router.subscribe("onBeforeLoad", ({ fromLocation, pathChanged }) => {
      if (fromLocation && pathChanged) places.set(keyOf(fromLocation), globalThis.scrollY);
    });
    const arrive = router.subscribe("onRendered", ({ toLocation, pathChanged }) => {
      const place = places.get(keyOf(toLocation));
      if (!pathChanged || place === undefined) return;
      untilSettled(() => {
        globalThis.scrollTo({ top: place, behavior: "instant" });
        return document.documentElement.scrollHeight;
      });
    });
    return () => {
      leave();
      arrive();
    };
  }, [router]);
}
