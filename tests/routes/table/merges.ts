import type { Row } from "../expectation";
import { all, deciders, get, getOfIdea, postToIdea } from "./row";

/** Merge and unmerge: what product and admin do. */
export const mergeRows: Row[] = [
  ...getOfIdea("ideas_.$idea.merge", "/merge", deciders),
  ...postToIdea(
    "ideas_.$idea.merge",
    "/merge",
    async (scene) => {
      const twin = String(await scene.newIdea());
      return { with: twin, into: twin, confirmed: "1" };
    },
    { ...deciders, hidden: deciders.hidden.replaceAll("ok", "invalid") },
  ),
  get(
    "ideas_.$idea._index",
    (scene) => `${scene.pathOf("public")}?from=${scene.merged}`,
    all("ok"),
    "an idea that unfolds one of a closed board",
  ),
  get(
    "ideas_.$idea._index",
    (scene) => `/ideas/${scene.merged}`,
    "none on none on on on none",
    "an idea of a closed board that was merged into one for all",
  ),
  ...getOfIdea("ideas_.$idea.unmerge", "/unmerge", deciders),
  ...postToIdea("ideas_.$idea.unmerge", "/unmerge", {}, deciders),
];
