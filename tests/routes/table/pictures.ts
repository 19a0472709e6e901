import type { Row } from "../expectation";
import { byAdmins, byMembers, forAdmins, forMembers, get, post, to } from "./row";

const none = { remove: "1" };
const forDeciders = "login no no no ok ok login";

/** Pictures: taken in, and the one picture of a person, a board, an item, the community. */
export const pictureRows: Row[] = [
  post("pictures", to("/pictures"), "login invalid invalid invalid invalid invalid login"),
  get("settings.picture", "/settings/picture", forMembers),
  post("settings.picture", to("/settings/picture", none), byMembers),
  get("admin.community_.logo", "/admin/community/logo", forAdmins),
  post("admin.community_.logo", to("/admin/community/logo", none), byAdmins),
  get(
    "admin.boards_.$board_.cover",
    (scene) => `/admin/boards/${scene.boards.public.id}/cover`,
    forAdmins,
  ),
  post(
    "admin.boards_.$board_.cover",
    (scene) => to(`/admin/boards/${scene.boards.public.id}/cover`, none),
    byAdmins,
  ),
  get("roadmap_.$item.cover", (scene) => `/roadmap/${scene.item.id}/cover`, forDeciders),
  post(
    "roadmap_.$item.cover",
    (scene) => to(`/roadmap/${scene.item.id}/cover`, none),
    forDeciders.replaceAll("ok", "done"),
  ),
];
