// Runs before anything is painted, as no inline script may: the colours that were chosen, and whether the page that was
// drawn ahead, of which `data-page` tells the address, answers what this address asks. A page that does is on screen
// before the app is fetched. What is pressed or typed before the app takes over is kept for it.
(() => {
  const page = document.documentElement;
  try {
    const { theme } = JSON.parse(localStorage.getItem("rungs.preferences")).state;
    if (theme === "light" || theme === "dark") page.dataset.theme = theme;
  } catch {
    // Nothing was chosen, or the browser keeps nothing.
  }
  // Those that the first picture is written in; the build puts them here.
  const fonts = [];
  try {
    for (const { family, data, ...traits } of fonts) {
      const bytes = Uint8Array.fromBase64?.(data) ?? Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      document.fonts.add(new FontFace(family, bytes, traits));
    }
  } catch {
    // The system's fonts do.
  }

  const path = location.pathname.replace(/(?:\/index)?\.html$/, "").replace(/\/$/, "");
  if (page.dataset.page !== path || location.search !== "") page.dataset.asked = "";

  const later = document.getElementById("later");
  const startApp = () => later?.content.hasChildNodes() && document.head.append(later.content);
  const isPainted = "asked" in page.dataset || document.visibilityState === "hidden";
  if (isPainted || !PerformanceObserver.supportedEntryTypes?.includes("paint")) startApp();
  else {
    // The ground alone may be painted before there is anything on it.
    new PerformanceObserver((seen) => {
      if (seen.getEntriesByName("first-contentful-paint").length > 0) startApp();
    }).observe({ type: "paint", buffered: true });
    // A page that goes out of sight before its first picture has none, and no picture may keep the app away for long.
    document.addEventListener("visibilitychange", startApp, { once: true });
    setTimeout(startApp, 3000);
  }

  const kept = [];
  const stopping = new AbortController();
  const { signal } = stopping;
  const listen = (name, keep) =>
    addEventListener(name, (event) => event.isTrusted && keep(event), { capture: true, signal });
  const isField = (element) =>
    element.matches("select, textarea, input:not([type=checkbox], [type=radio], [type=file])");
  listen("click", (event) => {
    const pressed = event.target.closest?.("button, [type=checkbox], [type=radio]");
    if (!pressed) return;
    event.preventDefault();
    kept.push({ target: pressed });
    page.dataset.waiting = "";
  });
  listen("input", ({ target }) => isField(target) && kept.push({ target, typed: target.value }));
  listen("keydown", (event) => {
    if (isField(event.target) || ["Tab", "Enter", " ", "Shift", "Control", "Meta", "Alt"].includes(event.key)) return;
    if (event.key === "k" && (event.ctrlKey || event.metaKey)) event.preventDefault();
    kept.push({ target: event.target, key: event });
  });
  globalThis.early = {
    kept,
    stop() {
      stopping.abort();
      delete page.dataset.waiting;
    },
  };
})();
