import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The import aliases `~/` and `~db/`, for every Vite and Vitest configuration. */
export const aliases = [
  { find: /^~\//, replacement: `${root}app/` },
  { find: /^~db\//, replacement: `${root}db/` },
];
