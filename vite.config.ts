import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import { aliases } from "./app/cli/aliases.mjs";
import { staffAreas } from "./app/i18n/staff-areas";
import remixOptions from "./remix.config.js";

declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}

const TEXTS = /\/(?<area>[^/]+)\/texts\/(?<language>[a-z-]+)\.json$/;

/**
 * A chunk that is smaller joins another that the same pages need: an idea's page asks for 77 files instead of 122,
 * and for no byte more, since what is pressed together is pressed better.
 */
const SMALLEST_CHUNK_BYTES = 2_000;

/** One chunk of messages per language, and a second one with the words that only staff read. */
function textsChunk(id: string): string | undefined {
  const found = TEXTS.exec(id)?.groups;
  if (!found) return undefined;
  const staff = staffAreas.has(found["area"] ?? "");
  return `texts-${found["language"]}${staff ? "-staff" : ""}`;
}

const output = {
  manualChunks: textsChunk,
  experimentalMinChunkSize: SMALLEST_CHUNK_BYTES,
};

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(remixOptions)],
  resolve: { alias: aliases },
  // Data that is built in: its package is no part of what runs.
  ssr: { noExternal: ["emojibase-data"] },
  build: {
    target: isSsrBuild ? "node20" : "es2022",
    // A data: URL is refused by the content security policy for fonts and scripts.
    assetsInlineLimit: 0,
    ...(isSsrBuild ? {} : { rollupOptions: { output } }),
  },
}));
