import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

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

/** An address that is not well formed names no file. */
function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return "/..";
  }
}

/**
 * Serves a copy of the built app as a static host without rules does, and can put up another version: the file that there
 * is, of a folder its `index.html`, and for anything else `404.html`. The copy lies in a folder of the host, as far down
 * as `base` says. With `packs` it sends texts with gzip, as all hosts can.
 */
export async function serveApp({ from = "dist", base = "/", packs = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "rungs-"));
  cpSync(from, folder, { recursive: true });
  const packed = new Map<string, Buffer>();
  const pack = (file: string) => {
    const body = packed.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
    packed.set(file, body);
    return body;
  };
  const server = createServer(({ url = "/" }, response) => {
    const path = decode(new URL(url, "http://localhost").pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) : "..";
    const found = [inside, join(inside, "index.html")]
      .map((name) => join(folder, name))
      .find((name) => name.startsWith(folder) && existsSync(name) && statSync(name).isFile());
    const file = found ?? join(folder, "404.html");
    const type = types[extname(file)] ?? "text/plain";
    const isPacked = packs && !/^(image\/png|font)/.test(type);
    response
      .writeHead(found ? 200 : 404, { "content-type": type, ...(isPacked && { "content-encoding": "gzip" }) })
      .end(isPacked ? pack(file) : readFileSync(file));
  });
  await new Promise<void>((done) => void server.listen(0, done));
  const change = (file: string, edit: (text: string) => string) =>
    writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), "utf8")));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${base.slice(0, -1)}`,
    /** A version that differs by the title that its page has before the app is drawn. */
    putUp(version: string) {
      for (const file of ["app.html", "index.html"])
        change(file, (text) => text.replace("<html", `<html data-version="${version}"`));
      change("worker.js", (text) => text.replace(/"version":"\w+"/, `"version":"${version}"`));
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => void server.close(done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
