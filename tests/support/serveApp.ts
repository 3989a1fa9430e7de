import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** Serves a copy of the built app at an address of its own, as a web host does, and can put up another version. */
export async function serveApp() {
  const folder = mkdtempSync(join(tmpdir(), "rungs-"));
  cpSync("dist", folder, { recursive: true });
  const server = createServer(({ url = "/" }, response) => {
    const path = join(folder, new URL(url, "http://localhost").pathname);
    const file = extname(path) === "" ? join(folder, "index.html") : path;
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(file)] ?? "text/plain" }).end(readFileSync(file));
  });
  await new Promise<void>((done) => void server.listen(0, done));
  const change = (file: string, edit: (text: string) => string) =>
    writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), "utf8")));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    /** A version that differs by the title that its page has before the app is drawn. */
    putUp(version: string) {
      change("index.html", (text) => text.replace(/<html[^>]*>/, `<html lang="en" data-version="${version}">`));
      change("worker.js", (text) => text.replace(/"version":"\w+"/, `"version":"${version}"`));
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => void server.close(done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
