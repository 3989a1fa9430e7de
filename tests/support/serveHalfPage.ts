import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** Serves one page of the built app up to some of its words, as a slow network would, and the rest when `goOn` is called. */
export async function serveHalfPage(path: string, words: string) {
  const page = readFileSync(join("dist", path, "index.html"), "utf8");
  const cut = page.indexOf(words) + words.length;
  if (cut < words.length) throw new Error(`${path} does not say “${words}”.`);
  let goOn = () => {};
  const isHeld = new Promise<void>((done) => {
    goOn = done;
  });
  const server = createServer(({ url = "/" }, response) => {
    if (url !== path) return void response.writeHead(200, { "content-type": "text/javascript" }).end();
    response.writeHead(200, { "content-type": "text/html" }).write(page.slice(0, cut));
    void isHeld.then(() => response.end(page.slice(cut)));
  });
  await new Promise<void>((done) => void server.listen(0, done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${path}`,
    goOn: () => goOn(),
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => void server.close(done));
    },
  };
}
