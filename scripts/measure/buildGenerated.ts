import { copyFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, loadConfigFromFile, type Plugin, type PluginOption } from "vite";

const root = resolve(import.meta.dirname, "../..");
/** The size of the generated ladder; the program that makes it runs in the built app. */
export const generatedSize = { levels: 20, skills: 500, statements: 3000 };
/** What is of the files of a host rather than of the app, and is about the real ladder. */
const leftOut = new Set(["drawn-pages", "offline-worker", "checked-ladder"]);

const generatedLadder: Plugin = {
  name: "generated-ladder",
  enforce: "pre",
  load(id) {
    if (!id.endsWith("/src/dataset/load.ts")) return undefined;
    return `import { generateLadder } from ${JSON.stringify(join(root, "scripts/generateLadder.ts"))};
      export const loadLadder = async () => generateLadder(${JSON.stringify(generatedSize)});`;
  },
};

const listPlugins = (option: PluginOption): Plugin[] => {
  if (Array.isArray(option)) return option.flatMap(listPlugins);
  return option && "name" in option && !leftOut.has(option.name) ? [option] : [];
};

/** Builds the app with the generated ladder into a folder, without pages that are drawn ahead. */
export async function buildGenerated(folder: string): Promise<void> {
  const loaded = await loadConfigFromFile({ command: "build", mode: "production" }, join(root, "vite.config.ts"), root);
  if (!loaded) throw new Error("The configuration of the build was not found.");
  const { config } = loaded;
  await build({
    ...config,
    configFile: false,
    root,
    logLevel: "error",
    plugins: [generatedLadder, ...listPlugins(config.plugins)],
    build: { ...config.build, outDir: folder, emptyOutDir: true },
  });
  copyFileSync(join(folder, "index.html"), join(folder, "404.html"));
}
