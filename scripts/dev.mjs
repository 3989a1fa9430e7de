/** Serves the app with hot reload. */
import { ensureDependencies, root } from "./dependencies.mjs";

ensureDependencies();
const { createServer } = await import("vite");
const server = await createServer({ root });
await server.listen();
server.printUrls();
