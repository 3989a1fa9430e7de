/** Draws the icons of the installed app from public/icon.svg: npx tsx scripts/generate-icons.ts. */
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findChromium } from "./findChromium.ts";

/** Which part of the picture the sign fills: a mask may cut off a fifth on each side. */
const icons = [
  { file: "icon-192.png", size: 192, part: 0.72 },
  { file: "icon-512.png", size: 512, part: 0.72 },
  { file: "icon-maskable-512.png", size: 512, part: 0.5 },
  { file: "icon-apple-180.png", size: 180, part: 0.62 },
];

const sign = readFileSync("public/icon.svg", "utf8");
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
for (const { file, size, part } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, colorScheme: "light" });
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:#faf9f6}svg{width:${part * size}px}</style>${sign}`,
  );
  await page.screenshot({ path: `public/${file}` });
  await page.close();
}
await browser.close();
