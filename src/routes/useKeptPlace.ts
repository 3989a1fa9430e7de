import { type ParsedLocation, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { untilSettled } from "../ui/timing/untilSettled.ts";

/** The entry of the history, by the router's name for it. */
const keyOf = ({ state }: ParsedLocation) => state["__TSR_key"];

/**
 * Keeps a page that a person comes back to where they left it. The router scrolls there once; parts above that are drawn
 * later would move it, so the place is held until the page has settled. New entries of the history are left to the router.
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
