import type { AccessScene } from "../access-scene";
import type { Row } from "../expectation";
import { all, byAdmins, byMembers, forAdmins, forMembers, get, type Line, post, to } from "./row";

const deciders = "login no no no ok ok login";
const deciding = deciders.replaceAll("ok", "done");
const unpublished = "none none none ok ok ok none";

/** Everybody reads what is suggested; members suggest; product and admin decide. */
export const briefRows: Row[] = [
  get(
    "roadmap_.$item.sections.$section.suggestion",
    (scene) => `/roadmap/${scene.item.id}/sections/proposal/suggestion`,
    forMembers,
  ),
  get(
    "roadmap_.$item.sections.$section.suggestion",
    (scene) => `/roadmap/${scene.item.id}/sections/nothing/suggestion`,
    all("none"),
    "of no section",
  ),
  post(
    "roadmap_.$item.sections.$section.suggestion",
    async (scene) =>
      to(`/roadmap/${await scene.newItem()}/sections/proposal/suggestion`, {
        ...{ body: "Other words.", why: "It is so in our bar.", version: "1" },
      }),
    byMembers,
  ),
  get(
    "roadmap_.$item.suggestions._index",
    (scene) => `/roadmap/${scene.item.id}/suggestions`,
    all("ok"),
  ),
  get("roadmap_.$item.suggestions.$suggestion._index", (scene) => suggestion(scene), all("ok")),
  get(
    "roadmap_.$item.suggestions.$suggestion._index",
    (scene) => suggestion(scene, "", { published_at: null }),
    unpublished,
    "not published",
  ),
  ...ofSuggestion("acceptance", {}, deciders),
  ...ofSuggestion("refusal", { decision: "Not before spring." }, deciders),
  ...ofSuggestion("hide", { hidden: "1", reason: "A name of a guest." }, deciders),
  get(
    "roadmap_.$item.suggestions.$suggestion._index",
    (scene) => hiddenSuggestion(scene),
    "none ok none none ok ok none",
    "hidden",
  ),
  post(
    "roadmap_.$item.suggestions.$suggestion.agreement",
    async (scene) => to(await hiddenSuggestion(scene, "/agreement"), { agree: "1" }),
    "none no none none no no none",
    "hidden",
  ),
  ...ofSuggestion("withdrawal", {}, "login ok no no no no login"),
  ...ofSuggestion("agreement", { agree: "1" }, "login no ok ok ok ok login"),
  ...ofItem("openness", { suggestions: "followers" }),
  ...ofItem("invitations", { person: "other@example.com" }, "invitations._index"),
  get(
    "roadmap_.$item.invitations.$invitation.removal",
    async (scene) => removal(await scene.newCoWriting()),
    deciders,
  ),
  post(
    "roadmap_.$item.invitations.$invitation.removal",
    async (scene) => to(removal(await scene.newCoWriting())),
    deciding,
  ),
  get(
    "roadmap_.$item.invitation",
    async (scene) => `/roadmap/${(await scene.newCoWriting()).item}/invitation`,
    "login ok none none none none login",
  ),
  post(
    "roadmap_.$item.invitation",
    async (scene) => to(`/roadmap/${(await scene.newCoWriting()).item}/invitation`),
    "login done none none none none login",
  ),
  get("admin.questions", "/admin/questions", forAdmins),
  post("admin.questions", to("/admin/questions", { person: "" }), byAdmins),
  get("admin.contributors", "/admin/contributors", forAdmins),
  post("admin.contributors", to("/admin/contributors", { body: "", seen: "0" }), byAdmins),
];

async function suggestion(
  scene: AccessScene,
  name = "",
  values: Parameters<AccessScene["newSuggestion"]>[0] = {},
): Promise<string> {
  const { item, id } = await scene.newSuggestion(values);
  return `/roadmap/${item}/suggestions/${id}${name}`;
}

async function hiddenSuggestion(scene: AccessScene, name = ""): Promise<string> {
  const hidden = { hidden_at: 1, hidden_reason: "A name of a guest." };
  const { item, id } = await scene.newSuggestion({}, hidden);
  return `/roadmap/${item}/suggestions/${id}${name}`;
}

const removal = ({ item, id }: { item: number; id: number }) =>
  `/roadmap/${item}/invitations/${id}/removal`;

function ofSuggestion(name: string, fields: Record<string, string>, expect: Line): Row[] {
  const route = `roadmap_.$item.suggestions.$suggestion.${name}`;
  return [
    get(route, (scene) => suggestion(scene, `/${name}`), expect),
    post(
      route,
      async (scene) => to(await suggestion(scene, `/${name}`), fields),
      expect.replaceAll("ok", "done"),
    ),
  ];
}

function ofItem(name: string, fields: Record<string, string>, route = name): Row[] {
  return [
    get(`roadmap_.$item.${route}`, (scene) => `/roadmap/${scene.item.id}/${name}`, deciders),
    post(
      `roadmap_.$item.${route}`,
      async (scene) => to(`/roadmap/${await scene.newItem()}/${name}`, fields),
      deciding,
    ),
  ];
}
