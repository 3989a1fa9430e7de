import { type ParsedLocation, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { holdPlace } from "../ui/page/holdPlace.ts";
import { parsePlace, type Place, readPlace } from "../ui/page/readPlace.ts";
import { useIsTakingOver } from "../ui/timing/useIsTakingOver.ts";
import { readEntry, storeEntry, toEntryKey } from "./useEntryState.ts";

/** The entry of the history, by the router's name for it. */
const toKey = ({ state }: ParsedLocation) => toEntryKey(state["__TSR_key"], "place");

const findPlace = (location: ParsedLocation): Place | undefined => {
  const place = parsePlace(readEntry(toKey(location)));
  return place && place.scroll > 0 ? place : undefined;
};

/**
 * Keeps a page that a person comes back to, or loads again, where they left it. The router scrolls there once; parts that
 * are drawn later would move it, so the place is held until the page has settled. New entries of the history are left to
 * the router.
 */
export function useKeptPlace(): void {
  const router = useRouter();
  const isTakingOver = useIsTakingOver();
  const [isDrawnAhead] = useState(isTakingOver);
  useEffect(() => {
    const place = findPlace(router.latestLocation);
    // What was drawn ahead can be scrolled before the app starts.
    const isScrolled = isDrawnAhead && scrollY > 0 && Math.abs(scrollY - (place?.scroll ?? 0)) > 1;
    if (place && !isScrolled) holdPlace(place);
  }, [router, isDrawnAhead]);
  useEffect(() => {
    const keep = () => storeEntry(toKey(router.latestLocation), readPlace());
    const leave = router.subscribe("onBeforeLoad", ({ fromLocation, pathChanged }) => {
      if (fromLocation && pathChanged) storeEntry(toKey(fromLocation), readPlace());
    });
    const arrive = router.subscribe("onRendered", ({ fromLocation, toLocation, pathChanged }) => {
      const place = fromLocation && pathChanged ? findPlace(toLocation) : undefined;
      if (place) holdPlace(place);
    });
    addEventListener("pagehide", keep);
    return () => {
      leave();
      arrive();
      removeEventListener("pagehide", keep);
    };
  }, [router]);
}
