/** Builds the app, serves it and prints its address. PORT chooses the port. */
import { ensureDependencies, root } from "./dependencies.mjs";

ensureDependencies();
const { build, preview } = await import("vite");
await build({ root, logLevel: "warn" });
const server = await preview({ root, preview: { port: Number(process.env.PORT ?? 4173) } });
const [address] = server.resolvedUrls?.local ?? [];
console.log(`Rungs is at ${address} (Ctrl+C stops it)`);
