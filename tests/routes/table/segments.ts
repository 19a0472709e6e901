import type { AccessScene } from "../access-scene";
import type { Row } from "../expectation";
import { get, post, to } from "./row";

const forStaff = "login no no ok ok ok login";
const forDeciders = "login no no no ok ok login";
const byDeciders = "login no no no done done login";
const rule = { g0c0_field: "kind", g0c0_op: "is", g0c0_value: "customer" };

const path = async (scene: AccessScene, more = "") =>
  `/segments/${await scene.newSegment()}${more}`;

/** Saved rules over accounts and people. */
export const segmentRows: Row[] = [
  get("segments._index", "/segments", forStaff),
  get("segments.count", "/segments/count?g0c0_field=verified&g0c0_op=holds", forStaff),
  get("segments.new", "/segments/new", forDeciders),
  post(
    "segments.new",
    (scene) => to("/segments/new", { ...rule, name: scene.newTitle() }),
    byDeciders,
  ),
  get("segments.$segment._index", (scene) => path(scene), forStaff),
  get("segments.$segment.edit", (scene) => path(scene, "/edit"), forDeciders),
  post(
    "segments.$segment.edit",
    async (scene) => to(await path(scene, "/edit"), { ...rule, name: scene.newTitle() }),
    byDeciders,
  ),
  get("segments.$segment.retired", (scene) => path(scene, "/retired"), forDeciders),
  post(
    "segments.$segment.retired",
    async (scene) => to(await path(scene, "/retired"), { retired: "1" }),
    byDeciders,
  ),
];
