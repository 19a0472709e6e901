import type { AccessScene } from "../access-scene";
import type { Row } from "../expectation";
import { all, byMembers, get, type Line, post, to } from "./row";

const carers = "login no no no ok ok login";
const withOwner = "login no no ok ok ok login";
const testers = "login ok no no no no login";
const customers = "login ok ok no no no login";

const call = {
  places: "12",
  criteria: "You own a machine of the second series.",
  url: "https://example.com/beta",
};

/** Anybody who sees an item reads its call; customers join, and who cares for the item knows who did. */
export const betaRows: Row[] = [
  get("roadmap_.$item.beta", (scene) => `/roadmap/${scene.item.id}/beta`, all("ok")),
  get(
    "roadmap_.$item.beta",
    (scene) => `/roadmap/${scene.unpublished}/beta`,
    "none none none ok ok ok none",
    "of an unpublished item",
  ),
  get(
    "roadmap_.$item.beta",
    async (scene) => `/roadmap/${await scene.newItem()}/beta`,
    all("none"),
    "where nobody called for testers",
  ),
  getOf("edit", carers),
  get(
    "roadmap_.$item.beta_.edit",
    (scene) => `/roadmap/${scene.unpublished}/beta/edit`,
    "none none none no no no none",
    "of an unpublished item",
  ),
  post(
    "roadmap_.$item.beta_.edit",
    async (scene) => to(`/roadmap/${await scene.newItem()}/beta/edit`, call),
    "login no no no done done login",
  ),
  postTo("edit", { ...call, places: "3", version: "1" }, "login no no no done done login", "again"),
  getOf("closed", carers),
  postTo("closed", { closed: "1" }, "login no no no done done login"),
  getOf("join", customers),
  postTo("join", { note: "Ours.", risk: "1:1", shown: "1:1" }, "login done done no no no login"),
  getOf("leave", "login ok on on on on login"),
  postTo("leave", {}, byMembers),
  getOf("reports", testers),
  postTo("reports", { body: "It forgot the recipe." }, "login done no no no no login"),
  getOf("testers", carers),
  get(
    "roadmap_.$item.beta_.testers",
    async (scene) => {
      const { itemId } = await scene.newBeta(scene.people.rep.id);
      return `/roadmap/${itemId}/beta/testers`;
    },
    withOwner,
    "of an item of `rep`",
  ),
];

function getOf(name: string, expect: Line): Row {
  const path = (scene: AccessScene) => `/roadmap/${scene.item.id}/beta/${name}`;
  return get(`roadmap_.$item.beta_.${name}`, path, expect);
}

/** Each time to a beta of its own, which `member` tests. */
function postTo(name: string, fields: Record<string, string>, expect: Line, about?: string): Row {
  const aim = async (scene: AccessScene) =>
    to(`/roadmap/${(await scene.newBeta()).itemId}/beta/${name}`, fields);
  return post(`roadmap_.$item.beta_.${name}`, aim, expect, about);
}
