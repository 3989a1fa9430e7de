import { type ParsedLocation, useElementScrollRestoration, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { holdPlace } from "../ui/page/holdPlace.ts";
import { useIsTakingOver } from "../ui/timing/useIsTakingOver.ts";

/** The entry of the history, by the router's name for it. */
const keyOf = ({ state }: ParsedLocation) => state["__TSR_key"];

/**
 * Keeps a page that a person comes back to, or loads again, where they left it. The router scrolls there once; parts that
 * are drawn later would move it, so the place is held until the page has settled. New entries of the history are left to
 * the router.
 */
export function useKeptPlace(): void {
  const router = useRouter();
  const isTakingOver = useIsTakingOver();
  const left = useElementScrollRestoration({ getElement: () => globalThis.window });
  // What was drawn ahead is as long as it will be, so the browser itself has brought it there.
  const [first] = useState(isTakingOver ? 0 : (left?.scrollY ?? 0));
  useEffect(() => {
    if (first > 0) holdPlace(first);
  }, [first]);
  useEffect(() => {
    const places = new Map<string | undefined, number>();
    const leave = router.subscribe("onBeforeLoad", ({ fromLocation, pathChanged }) => {
      if (fromLocation && pathChanged) places.set(keyOf(fromLocation), globalThis.scrollY);
    });
    const arrive = router.subscribe("onRendered", ({ toLocation, pathChanged }) => {
      const place = places.get(keyOf(toLocation));
      if (pathChanged && place !== undefined) holdPlace(place);
    });
    return () => {
      leave();
      arrive();
    };
  }, [router]);
}
