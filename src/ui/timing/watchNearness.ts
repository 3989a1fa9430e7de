type Heed = (entry: IntersectionObserverEntry) => void;

interface Watch {
  readonly observer: IntersectionObserver;
  readonly heeds: Map<Element, Heed>;
}

/** One observer for all elements of the same margin, as the browser checks every observer in every frame. */
const watches = new Map<number, Watch>();

function startWatch(margin: number): Watch {
  const heeds = new Map<Element, Heed>();
  const observer = new IntersectionObserver(
    (entries) => {
      // A busy browser reports several entries for one element; the last one is current.
      const latest = new Map(entries.map((entry) => [entry.target, entry]));
      for (const [target, entry] of latest) heeds.get(target)?.(entry);
    },
    { rootMargin: `${margin}px 0px` },
  );
  const watch = { observer, heeds };
  watches.set(margin, watch);
  return watch;
}

/**
 * Tells when an element comes within `margin` pixels above or below the window, and when it goes. An element is watched
 * once by the same margin. Returns a way to stop. Throws where the browser has no IntersectionObserver.
 */
export function watchNearness(element: Element, margin: number, heed: Heed): () => void {
  const watch = watches.get(margin) ?? startWatch(margin);
  watch.heeds.set(element, heed);
  watch.observer.observe(element);
  return () => {
    watch.observer.unobserve(element);
    watch.heeds.delete(element);
    if (watch.heeds.size > 0 || watches.get(margin) !== watch) return;
    watch.observer.disconnect();
    watches.delete(margin);
  };
}
