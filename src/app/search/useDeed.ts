import { useRouter } from "@tanstack/react-router";
import { useCallback } from "react";
import { usePreferences } from "../../state/preferences.ts";
import { afterPaint } from "../../ui/timing/afterPaint.ts";
import { jumpTo } from "../../ui/page/jumpTo.ts";
import type { Deed } from "./searchItem.ts";

/** Does what an item promises. The focus goes along: to the row, or to the page. */
export function useDeed(): (deed: Deed) => void {
  const router = useRouter();
  const setTheme = usePreferences((state) => state.setTheme);
  return useCallback(
    (deed: Deed) => {
      switch (deed.do) {
        case "theme":
          return setTheme(deed.theme);
        case "print":
          // The palette must be gone from the paper.
          return afterPaint(() => globalThis.print());
        case "go":
          return void go(router, deed);
      }
    },
    [router, setTheme],
  );
}

async function go(router: ReturnType<typeof useRouter>, { address, place }: Extract<Deed, { do: "go" }>) {
  await router.navigate({ href: address });
  if (place) jumpTo(place);
  else document.getElementById("main")?.focus({ preventScroll: true });
}
