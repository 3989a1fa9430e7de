/** Serves the built app of the folder given until its parent lets go of it, and tells it the address. */
import { serveApp } from "../../tests/support/serveApp.ts";

const app = await serveApp({ from: process.argv[2] ?? "dist", packs: true });
process.once("disconnect", () => void app.stop());
process.send?.(app.address);
