/** Installs what the lock file names when it is missing or out of date. Plain JavaScript: it runs before any install. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const readPackages = (path) => JSON.parse(readFileSync(`${root}/${path}`, "utf8")).packages;

/** True where every package that the lock file names is installed in its version. */
function isInstalled() {
  try {
    const installed = readPackages("node_modules/.package-lock.json");
    return Object.entries(readPackages("package-lock.json")).every(
      ([path, { version, optional, devOptional }]) =>
        path === "" || installed[path]?.version === version || (!installed[path] && (optional || devOptional)),
    );
  } catch {
    return false;
  }
}

export function ensureDependencies() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Rungs needs Node 20.19 or later; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log("Installing the packages of package-lock.json …");
  const { status } = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("The packages could not be installed; npm says why above.");
    process.exit(1);
  }
}
