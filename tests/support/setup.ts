import { afterEach } from "vitest";

// Screens are tested in jsdom, named at the top of their files; everything else runs without a document.
if (typeof document !== "undefined") {
  await import("@testing-library/jest-dom/vitest");
  const { cleanup } = await import("@testing-library/react");
  afterEach(() => cleanup());
}
