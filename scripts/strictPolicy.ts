import type { Plugin } from "vite";

/**
 * What the built page may load, and from where: from where it came itself, and nothing from anywhere else. Attributes
 * with styles are allowed, as pages that are drawn ahead reserve room for charts in them; a style can run no script.
 * Charts are taken along as pictures by way of `blob:` addresses; where no script runs, fonts stand in a style.
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

/** Writes the policy into the built page, for hosts on which no header can be set. Hot reload would not live with it. */
export function strictPolicy(): Plugin {
  return {
    name: "strict-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: {
          "http-equiv": "Content-Security-Policy",
          content: Object.entries(policy)
            .map(([name, sources]) => `${name} ${sources}`)
            .join("; "),
        },
        injectTo: "head-prepend",
      },
    ],
  };
}
