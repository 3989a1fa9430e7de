import { type RefObject, useEffect } from "react";

/** Folds a disclosure as a menu folds: at a press elsewhere, when the focus goes elsewhere, and by Escape. */
export function useLightDismissal(ref: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const onElsewhere = ({ target }: Event) => {
      const details = ref.current;
      if (details?.open && !details.contains(target as Node)) details.open = false;
    };
    const onKey = ({ key }: KeyboardEvent) => {
      const details = ref.current;
      if (key !== "Escape" || !details?.open || !details.contains(document.activeElement)) return;
      details.open = false;
      details.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", onElsewhere);
    document.addEventListener("focusin", onElsewhere);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onElsewhere);
      document.removeEventListener("focusin", onElsewhere);
      document.removeEventListener("keydown", onKey);
    };
  }, [ref]);
}
