import { act } from "@testing-library/react";
import { vi } from "vitest";

interface Told {
  readonly isIntersecting: boolean;
  /** How tall the element is, in pixels. */
  readonly height?: number;
}

/** Stands for a browser in which nothing counts as near the window until a test tells so. */
export function stubNearness() {
  const observers = new Set<{ readonly heed: IntersectionObserverCallback; readonly targets: Set<Element> }>();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      readonly targets = new Set<Element>();
      constructor(readonly heed: IntersectionObserverCallback) {
        observers.add(this);
      }
      observe(element: Element) {
        this.targets.add(element);
      }
      unobserve(element: Element) {
        this.targets.delete(element);
      }
      disconnect() {
        observers.delete(this);
      }
    },
  );
  /** Tells every element that is watched the same, one thing after another but at once. */
  const tell = (...list: readonly Told[]) =>
    act(() => {
      for (const { heed, targets } of observers) {
        const entries = list.flatMap(({ isIntersecting, height = 0 }) =>
          [...targets].map((target) => ({ target, isIntersecting, boundingClientRect: { height } })),
        );
        heed(entries as unknown as IntersectionObserverEntry[], {} as IntersectionObserver);
      }
    });
  return { tell, countObservers: () => observers.size };
}
