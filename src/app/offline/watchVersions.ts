/** How often a page that stays open asks for a new version, at most, in milliseconds. */
const pause = 60 * 60 * 1000;

/**
 * Keeps the app in the browser, and tells of each new version that has been fetched and waits. Nothing happens where the
 * browser has no service workers. Returns a way to stop looking.
 */
export function watchVersions(tell: (waiting: ServiceWorker) => void): () => void {
  const base = import.meta.env.BASE_URL;
  let registration: ServiceWorkerRegistration | undefined;
  let last = Date.now();
  const look = () => {
    if (document.visibilityState !== "visible" || Date.now() - last < pause) return;
    last = Date.now();
    registration?.update().catch(() => {});
  };
  const start = async () => {
    registration = await navigator.serviceWorker.register(`${base}worker.js`, { scope: base, updateViaCache: "none" });
    const { waiting, active } = registration;
    if (waiting && active) tell(waiting);
    registration.addEventListener("updatefound", () => {
      const fresh = registration?.installing;
      fresh?.addEventListener("statechange", () => {
        // The first version replaces none.
        if (fresh.state === "installed" && registration?.active) tell(fresh);
      });
    });
  };
  if (!("serviceWorker" in navigator)) return () => {};
  start().catch(() => {});
  document.addEventListener("visibilitychange", look);
  return () => document.removeEventListener("visibilitychange", look);
}

/** Puts a waiting version in the place of the present one, and loads the page anew with it. */
export function changeTo(waiting: ServiceWorker): void {
  // Another tab was asked for it before: nothing changes any more here.
  if (waiting.state !== "installed") return globalThis.location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", () => globalThis.location.reload(), { once: true });
  // A worker has one origin, and no parameter for it.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  waiting.postMessage("activate");
}
