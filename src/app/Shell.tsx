import { Link, Outlet, useRouter, useRouterState } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { usePreferences } from "../state/preferences.ts";
import { afterPaint } from "../ui/timing/afterPaint.ts";
import { useIsDrawnAhead } from "../ui/timing/useIsDrawnAhead.ts";
import { useKeptPlace } from "../routes/useKeptPlace.ts";
import { useLadder } from "../routes/useLadder.ts";
import { mainPaths, mainWords } from "./mainWords.ts";
import { SearchField } from "./search/SearchField.tsx";
import styles from "./Shell.module.css";
import { ThemeMenu } from "./ThemeMenu.tsx";

/** Loaded after the page. Without a network it is missing, and nothing is missed. */
const NewVersion = lazy(async (): Promise<{ default: () => ReactNode }> => {
  try {
    return { default: (await import("./offline/NewVersion.tsx")).NewVersion };
  } catch {
    return { default: () => null };
  }
});

/** The frame of every page: skip link, bar, page, foot. */
export function Shell() {
  useTheme();
  useFocusOfPage();
  useKeptPlace();
  const isAhead = useIsDrawnAhead();
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the page
      </a>
      <header className={`${styles.bar} no-print`}>
        <Link to="/" className={styles.brand}>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d="M3 15.2h12M3 11h9M3 6.8h6M3 2.6h3" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
          </svg>
          <span>Rungs</span>
        </Link>
        <nav className={styles.nav} aria-label="Main">
          {mainPaths.map((path) => (
            <Link key={path} to={path} activeOptions={{ exact: path === "/", includeSearch: false }}>
              {mainWords[path]}
            </Link>
          ))}
        </nav>
        <SearchField />
        <ThemeMenu />
        {!isAhead && (
          <Suspense>
            <NewVersion />
          </Suspense>
        )}
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Foot />
    </>
  );
}

/** Another page takes the focus, where it is not in the page already: so it is heard, and Tab goes on from there. */
function useFocusOfPage() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;
        afterPaint(() => {
          const main = document.getElementById("main");
          const { activeElement } = document;
          if (main?.contains(activeElement) || activeElement?.closest("dialog")) return;
          main?.focus({ preventScroll: true });
        });
      }),
    [router],
  );
}

function useTheme() {
  const theme = usePreferences((state) => state.theme);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === "system") delete dataset["theme"];
    else dataset["theme"] = theme;
  }, [theme]);
}

function Foot() {
  const { title, version } = useLadder();
  const isAhead = useIsDrawnAhead();
  const address = useRouterState({ select: ({ location }) => location.href });
  return (
    <footer id="foot" className={styles.foot}>
      <p>
        {title} {version}. Everything stays in this browser.
      </p>
      <p className={styles.address}>{isAhead ? "" : `${globalThis.location.origin}${address}`}</p>
    </footer>
  );
}
