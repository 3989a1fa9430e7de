/**
 * Keeps the whole app in the browser, so that it works without a network. Each version has a cache of its own: a page
 * goes on with the version that it began with, and a new one waits until the person asks for it.
 */
interface Scope {
  /** Written in front of this file by the build. */
  readonly rungs: { readonly version: string; readonly files: readonly string[] };
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: "install" | "activate", act: (event: Waiting) => void): void;
  addEventListener(name: "message", act: (event: { readonly data: unknown }) => void): void;
  addEventListener(name: "fetch", act: (event: Fetching) => void): void;
}
interface Waiting {
  waitUntil(task: Promise<unknown>): void;
}
interface Fetching {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const worker = globalThis as unknown as Scope;
const { version, files } = worker.rungs;
/** A host may have a copy of the app in several folders, and all have the caches of the host in common. */
const prefix = `rungs ${worker.registration.scope} `;
const cacheName = prefix + version;
/** What caches were called before the folder was in their names. */
const earlierName = /^rungs-[\da-f]{12}$/;
/** Two versions are kept: an open page may still need files of the one before. */
const mostKept = 2;

const toAddress = (file: string) => new URL(file, worker.registration.scope).href;
const start = toAddress("app.html");

/** What is fetched by half is no version: it would take the place of one that open pages still need. */
async function install(): Promise<void> {
  // The same version once more, with another worker: what is there is whole.
  const isThere = await caches.has(cacheName);
  try {
    await fill();
  } catch (error) {
    if (!isThere) await caches.delete(cacheName);
    throw error;
  }
}

/** Files whose names tell their content are taken from an earlier version's cache where it has them. */
async function fill(): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all(
    files.map(async (file) => {
      const address = toAddress(file);
      const isNamedByContent = file.startsWith("assets/");
      const known = isNamedByContent ? await caches.match(address) : undefined;
      if (known) return cache.put(address, known);
      return cache.add(new Request(address, { cache: isNamedByContent ? "default" : "reload" }));
    }),
  );
}

/** Whether a cache is a version of this folder's copy: by its name, or else by the files in it. */
async function isOurs(name: string): Promise<boolean> {
  if (name.startsWith(prefix)) return true;
  if (!earlierName.test(name)) return false;
  const addresses = new Set(files.map(toAddress));
  return (await (await caches.open(name)).keys()).some(({ url }) => addresses.has(url));
}

async function dropOldVersions(): Promise<void> {
  const names = await caches.keys();
  const ours = await Promise.all(names.map(isOurs));
  const others = names.filter((name, at) => ours[at] && name !== cacheName);
  await Promise.all(others.slice(0, Math.max(0, others.length - mostKept + 1)).map((key) => caches.delete(key)));
}

/** Every address without a file's ending is a page of the app. */
const isPage = ({ mode, url }: Request) => mode === "navigate" && !/\.\w+$/.test(new URL(url).pathname);

/** A page as it was drawn ahead; the app alone where an address asks for more than that shows, or for another page. */
async function findPage(cache: Cache, { url }: Request): Promise<Response | undefined> {
  const { pathname, search } = new URL(url);
  const drawn = search === "" ? await cache.match(`${pathname.replace(/\/$/, "")}/index.html`) : undefined;
  return drawn ?? cache.match(start);
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = isPage(request)
    ? await findPage(cache, request)
    : ((await cache.match(request)) ?? (await caches.match(request)));
  return kept ?? fetch(request);
}

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(dropOldVersions().then(() => worker.clients.claim())));
worker.addEventListener("message", ({ data }) => {
  if (data === "activate") void worker.skipWaiting();
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(worker.registration.scope)) event.respondWith(answer(request));
});
