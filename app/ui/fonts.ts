import serifUrl from "@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2?url";
import sansUrl from "@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2?url";

/** The two files that every page needs, for `<link rel="preload" as="font">`. */
export const preloadedFonts: readonly string[] = [serifUrl, sansUrl];
