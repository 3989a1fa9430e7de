import { afterEach } from "vitest";

// Screens are tested in jsdom, named at the top of their files; everything else runs without a document.
if (typeof document !== "undefined") {
  await import("@testing-library/jest-dom/vitest");
  const { cleanup } = await import("@testing-library/react");
  afterEach(() => cleanup());
  // jsdom lays nothing out: nothing has a size that could change, and nothing is out of view. The search asks for both.
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Element.prototype.scrollIntoView ??= () => {};
}
