import { resolve } from "node:path";
import type { Rolldown } from "vite";

/** What every screen stands on. */
const framework =
  /node_modules\/(react|react-dom|scheduler|zustand|use-sync-external-store|@tanstack\/(react-router|router-core|history|react-store|store))\//;

const entry = resolve(import.meta.dirname, "../src/main.tsx");
let initial: ReadonlySet<string> | undefined;

/** What runs before any screen is there. */
function listInitial(context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [entry];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(context.getModuleInfo(next)?.importedIds ?? []));
  }
  found.delete(entry);
  return found;
}

/**
 * How the code is put into files. Of itself the bundler makes one of every set of modules that the same screens share:
 * forty for a comparison, most of them below a kilobyte, each of which costs a slow network a round trip. So what many
 * screens share is one file, and what some share is another; a screen may load a few kilobytes that it does not need.
 */
export const codeSplitting: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: "framework", test: framework, priority: 4 },
    {
      name: (id, context) => ((initial ??= listInitial(context)).has(id) ? "start" : null),
      debugName: "start",
      priority: 3,
    },
    { name: "parts", test: /\/src\//, minShareCount: 10, priority: 2 },
    { name: "tables", test: /\/src\//, minShareCount: 5, priority: 1 },
  ],
};

/**
 * Tells V8 to compile all of a file while it arrives, in a thread of its own, instead of each function when a click first
 * needs it. Other engines read a comment. https://v8.dev/blog/explicit-compile-hints
 */
export const compileAhead = "//# allFunctionsCalledOnLoad";
