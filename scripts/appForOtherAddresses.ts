import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

/** Makes `vite preview` answer like a static host: the file where there is one, else the app without a page. */
export function appForOtherAddresses(): Plugin {
  return {
    name: "app-for-other-addresses",
    configurePreviewServer({ config, middlewares }) {
      const dist = resolve(config.root, config.build.outDir);
      middlewares.use((request, _response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const path = decodeURI(pathname).slice(config.base.length - 1);
        const file = join(path, "index.html").replaceAll("\\", "/").replace(/^\//, "");
        if (!/\.\w+$/.test(path)) request.url = `${config.base}${existsSync(join(dist, file)) ? file : "app.html"}`;
        next();
      });
    },
  };
}
