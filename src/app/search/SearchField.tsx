import { type ComponentType, startTransition, useCallback, useEffect, useState } from "react";
import { useIsDrawnAhead } from "../../ui/timing/useIsDrawnAhead.ts";
import { whenIdle } from "../../ui/timing/whenIdle.ts";
import styles from "./SearchField.module.css";
import type { PaletteProps } from "./SearchPalette.tsx";
import { useOpenings } from "./useOpenings.ts";

/** What the field opens is loaded after the page. */
const loadPalette = async () => (await import("./SearchPalette.tsx")).SearchPalette;

const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? "");

/** The way to everything by its name: a field in the bar, and Ctrl K or ⌘ K wherever one is. */
export function SearchField() {
  const isAhead = useIsDrawnAhead();
  const [{ isOpen, round }, perform] = useOpenings();
  const [Palette, setPalette] = useState<ComponentType<PaletteProps>>();
  const [isAway, setIsAway] = useState(false);
  const close = useCallback(() => perform("close"), [perform]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      if (!document.querySelector("dialog[open]")) perform("open");
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [perform]);
  // It is loaded and drawn, closed, before anybody asks for it.
  useEffect(() => {
    const prepare = async () => {
      try {
        const loaded = await loadPalette();
        whenIdle(() => startTransition(() => setPalette(() => loaded)));
      } catch {
        // Whoever opens it tries again, and is told.
      }
    };
    return whenIdle(() => void prepare());
  }, []);
  useEffect(() => {
    if (!isOpen || Palette) return;
    const load = async () => {
      try {
        const loaded = await loadPalette();
        setPalette(() => loaded);
        setIsAway(false);
      } catch {
        setIsAway(true);
        perform("close");
      }
    };
    void load();
  }, [isOpen, Palette, perform]);
  return (
    <search className={styles.search}>
      <button
        type="button"
        className={styles.field}
        aria-label="Search: find a skill, KPI, tool…"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => perform("open")}
      >
        <svg width="15" height="15" viewBox="0 0 15 15" aria-hidden="true">
          <path
            d="M6.2 1.2a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM10 10l4 4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
        <span className={styles.words}>Find a skill, KPI, tool…</span>
        <kbd className={styles.keys} aria-hidden="true">
          {isMac && !isAhead ? "⌘ K" : "Ctrl K"}
        </kbd>
      </button>
      {isAway && (
        <p className={styles.away} role="alert">
          The search could not be loaded. Try again when the network is back.
        </p>
      )}
      {Palette && <Palette key={round} isOpen={isOpen} onClose={close} />}
    </search>
  );
}
