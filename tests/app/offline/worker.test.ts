import { afterEach, describe, expect, test, vi } from "vitest";
import { CacheShelf } from "../../support/cacheShelf.ts";

/** A script without exports: it is run, not imported from. */
const script: string = "../../../src/app/offline/worker.ts";
const host = "https://host.example";

/** The events of a worker as the browser sends them; each resolves with what the worker has it wait for. */
type Send = (name: "install" | "activate") => Promise<unknown>;

/** A version of the app in a folder of the host, as its worker is started there. */
async function startWorker(shelf: CacheShelf, folder: string, version: string): Promise<Send> {
  const acts = new Map<string, (event: { waitUntil(task: Promise<unknown>): void }) => void>();
  vi.resetModules();
  vi.stubGlobal("caches", shelf);
  vi.stubGlobal("rungs", { version, files: ["app.html", "index.html", `assets/${version}.js`] });
  vi.stubGlobal("registration", { scope: `${host}${folder}` });
  vi.stubGlobal("clients", { claim: async () => {} });
  vi.stubGlobal("addEventListener", (name: string, act: never) => void acts.set(name, act));
  await import(script);
  return async (name) => {
    let task: Promise<unknown> | undefined;
    acts.get(name)?.({ waitUntil: (given) => (task = given) });
    await task;
  };
}

/** Puts a version up, and lets it take over. */
async function update(shelf: CacheShelf, folder: string, version: string): Promise<void> {
  const send = await startWorker(shelf, folder, version);
  await send("install");
  await send("activate");
}

afterEach(() => vi.unstubAllGlobals());

describe("the versions that a browser keeps", () => {
  test("are the present one and the one before it, whole", async () => {
    const shelf = new CacheShelf();
    for (const version of ["v1", "v2", "v3"]) await update(shelf, "/", version);
    expect(shelf.list()).toEqual([
      ["/app.html", "/assets/v2.js", "/index.html"],
      ["/app.html", "/assets/v3.js", "/index.html"],
    ]);
  });

  test("are those of each folder of a host, where several folders have a copy", async () => {
    const shelf = new CacheShelf();
    await update(shelf, "/people/rungs/", "p1");
    await update(shelf, "/", "r1");
    for (const version of ["s1", "s2", "s3"]) await update(shelf, "/sales/rungs/", version);
    expect(shelf.list().map(([first]) => first)).toEqual([
      "/people/rungs/app.html",
      "/app.html",
      "/sales/rungs/app.html",
      "/sales/rungs/app.html",
    ]);
  });

  test("are followed by the last one of before there was a folder in their names, and no other folder's goes", async () => {
    const shelf = new CacheShelf();
    const names = {
      "rungs-00000000000a": "/sales/rungs/",
      "rungs-00000000000b": "/",
      "rungs-00000000000c": "/sales/rungs/",
    };
    for (const [name, folder] of Object.entries(names))
      await (await shelf.open(name)).add(`${host}${folder}index.html`);
    await shelf.open("rungs-of-somebody-else");
    await update(shelf, "/sales/rungs/", "s1");
    expect(await shelf.keys()).toEqual([
      "rungs-00000000000b",
      "rungs-00000000000c",
      "rungs-of-somebody-else",
      expect.stringContaining("s1"),
    ]);
    await update(shelf, "/sales/rungs/", "s2");
    expect((await shelf.keys()).slice(0, 2)).toEqual(["rungs-00000000000b", "rungs-of-somebody-else"]);
    // A version of then, in another folder, takes away all that has its beginning.
    expect((await shelf.keys()).slice(2).filter((name) => name.startsWith("rungs-"))).toEqual([]);
  });

  test("are none that could not be fetched whole", async () => {
    const shelf = new CacheShelf();
    await update(shelf, "/", "v1");
    shelf.missing = "assets/v2.js";
    const send = await startWorker(shelf, "/", "v2");
    await expect(send("install")).rejects.toThrow("assets/v2.js");
    await update(shelf, "/", "v3");
    expect(shelf.list().map((files) => files[1])).toEqual(["/assets/v1.js", "/assets/v3.js"]);
  });

  test("are not lost where a version that is there already cannot be fetched anew", async () => {
    const shelf = new CacheShelf();
    await update(shelf, "/", "v1");
    shelf.missing = "index.html";
    const send = await startWorker(shelf, "/", "v1");
    await expect(send("install")).rejects.toThrow("index.html");
    expect(shelf.list()).toEqual([["/app.html", "/assets/v1.js", "/index.html"]]);
  });
});
