import { useMediaQuery } from "./useMediaQuery.ts";

/** Whether the window is as narrow as a phone's; the style sheets draw the line at the same width. */
export const useIsPhone = () => useMediaQuery("(max-width: 640px)");
