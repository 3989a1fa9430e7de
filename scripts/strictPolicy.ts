import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * What the built page may load, and from where: from where it came itself, and nothing from anywhere else. Attributes
 * with styles are allowed, as pages that are drawn ahead reserve room for charts in them; a style can run no script.
 * Charts are taken along as pictures by way of `blob:` addresses; fonts stand in the style of such pages.
 */
const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "style-src-attr": "'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self' data:",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** How a policy names a script or a style that it allows in the page. */
export const nameInline = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * Writes the policy into the built page, for hosts on which no header can be set. Of scripts in the page it allows those
 * that stand there when it is built, by their hashes. Hot reload would not live with it.
 */
export function strictPolicy(): Plugin {
  return {
    name: "strict-policy",
    apply: "build",
    transformIndexHtml(page) {
      const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = ""]) => nameInline(text));
      const allowed = { ...policy, "script-src": [policy["script-src"], ...scripts].join(" ") };
      const content = Object.entries(allowed)
        .map(([name, sources]) => `${name} ${sources}`)
        .join("; ");
      return [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content },
          injectTo: "head-prepend",
        },
      ];
    },
  };
}
