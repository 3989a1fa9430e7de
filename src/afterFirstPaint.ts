/** So long a picture is waited for, in milliseconds: a browser that shows none, or tells of none, must not stop the app. */
const longest = 500;

/** Resolves when something of the page was painted. Returns at once where nobody looks. */
export async function afterFirstPaint(): Promise<void> {
  if (document.visibilityState === "hidden") return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const observer = new PerformanceObserver(() => resolve());
  observer.observe({ type: "paint", buffered: true });
  const timer = setTimeout(resolve, longest);
  // A page that goes out of sight before its first picture has none.
  document.addEventListener("visibilitychange", () => resolve(), { once: true });
  await promise;
  observer.disconnect();
  clearTimeout(timer);
}
