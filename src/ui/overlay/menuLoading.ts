import { createContext, use } from "react";

/** What draws open menus. */
export type MenuParts = typeof import("./MenuParts.tsx");

let loaded: MenuParts | undefined;

/** What draws open menus, where it is here already. */
export const readMenuParts = () => loaded;

/** Loads what draws open menus, once. Throws where it cannot be had; the next call tries again. */
export async function loadMenuParts(): Promise<MenuParts> {
  loaded ??= await import("./MenuParts.tsx");
  return loaded;
}

export const MenuPartsContext = createContext<MenuParts | undefined>(undefined);

/** What draws the menu around. Throws outside of a menu. */
export function useMenuParts(): MenuParts {
  const parts = use(MenuPartsContext);
  if (!parts) throw new Error("A part of a menu stands outside of every menu.");
  return parts;
}
