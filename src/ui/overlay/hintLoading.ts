import { useEffect } from "react";
import { whenIdle } from "../timing/whenIdle.ts";

/** What opens the text of a mark. */
export type HintParts = typeof import("./HintText.tsx");

let loaded: HintParts | undefined;

/** Loads what opens the texts of marks, once. Throws where it cannot be had; the next call tries again. */
export async function loadHintParts(): Promise<HintParts> {
  loaded ??= await import("./HintText.tsx");
  return loaded;
}

/** Has what opens the texts of marks loaded before somebody asks for one. */
export function useHintParts(): void {
  useEffect(() => whenIdle(() => void loadHintParts().catch(() => {})), []);
}
