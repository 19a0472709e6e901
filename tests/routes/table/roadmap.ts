import { itemPath } from "~/features/roadmap/roadmap-item";
import type { AccessScene } from "../access-scene";
import type { Row } from "../expectation";
import { all, byMembers, forMembers, get, type Line, post, to } from "./row";

const shapers = "login no no no ok ok login";
const shaping = shapers.replaceAll("ok", "done");
const words = {
  title: "Other words for it",
  summary: "In short",
  problem: "At length.",
  version: "1",
};

const delivery = async (scene: AccessScene) => ({
  title: "It is there",
  note: "In every machine from today on.",
  status: String(await scene.statusId("delivered")),
});

/** The roadmap is public; product and admin shape it. */
export const roadmapRows: Row[] = [
  get("roadmap._index", "/roadmap", all("ok")),
  get(
    "roadmap._index",
    (scene) => `/roadmap?board=${scene.boards.one_way.slug}`,
    all("ok"),
    "of a closed board",
  ),
  get("roadmap_.$item._index", (scene) => `/roadmap/${scene.item.id}`, all("on"), "by its number"),
  get("roadmap_.$item._index", (scene) => itemPath(scene.item), all("ok"), "made of closed ideas"),
  get(
    "roadmap_.$item._index",
    async (scene) => `/roadmap/${await scene.newItem({ removed_at: 1 })}`,
    all("none"),
    "removed",
  ),
  get("roadmap_.new", "/roadmap/new", shapers),
  post(
    "roadmap_.new",
    to("/roadmap/new", { title: "Something of our own", horizon: "later" }),
    shaping,
  ),
  ...both("edit", words, shapers),
  get(
    "roadmap_.$item.revisions._index",
    (scene) => `/roadmap/${scene.item.id}/revisions`,
    all("ok"),
  ),
  get(
    "roadmap_.$item.revisions.$version._index",
    (scene) => `/roadmap/${scene.item.id}/revisions/1`,
    all("ok"),
  ),
  get(
    "roadmap_.$item.revisions.$version._index",
    async (scene) => `/roadmap/${await scene.newItem({ published_at: null })}/revisions/1`,
    "none none none ok ok ok none",
    "not published",
  ),
  get(
    "roadmap_.$item.revisions.$version.restoration",
    (scene) => `/roadmap/${scene.item.id}/revisions/1/restoration`,
    shapers,
  ),
  post(
    "roadmap_.$item.revisions.$version.restoration",
    async (scene) => to(`/roadmap/${await scene.newItem()}/revisions/1/restoration`, { seen: "1" }),
    shaping,
  ),
  ...both("horizon", { horizon: "now", why: "It is urgent." }, shapers),
  ...both("publication", { published: "0" }, shapers),
  ...both("facts", { cost: "M", confidence: "60", version: "" }, shapers),
  get(
    "roadmap_.$item._index",
    async (scene) => unpublished(await scene.newItem({ published_at: null })),
    "none none none ok ok ok none",
    "for the team alone",
  ),
  post(
    "roadmap_.$item.follow",
    async (scene) =>
      to(`/roadmap/${await scene.newItem({ published_at: null })}/follow`, { following: "1" }),
    "none none none done done done none",
    "for the team alone",
  ),
  post(
    "roadmap_.$item.publication",
    async (scene) =>
      to(`/roadmap/${await scene.newItem({ published_at: null })}/publication`, { published: "1" }),
    "none none none no done done none",
    "for the team alone",
  ),
  get("roadmap_.$item.follow", (scene) => `/roadmap/${scene.item.id}/follow`, forMembers),
  post(
    "roadmap_.$item.follow",
    (scene) => to(`/roadmap/${scene.item.id}/follow`, { following: "1" }),
    byMembers,
  ),
  ...both("deliver", delivery, shapers),
  get("roadmap_.$item.deliver_.undo", (scene) => `/roadmap/${scene.item.id}/deliver/undo`, shapers),
  post(
    "roadmap_.$item.deliver_.undo",
    async (scene) => to(`/roadmap/${await scene.newItem()}/deliver/undo`),
    shaping,
  ),
  // `member` wrote the ideas behind the item, and alone is asked.
  get(
    "roadmap_.$item.worth",
    (scene) => `/roadmap/${scene.item.id}/worth`,
    "login ok none none none none login",
  ),
  post(
    "roadmap_.$item.worth",
    (scene) => to(`/roadmap/${scene.item.id}/worth`, { used: "yes" }),
    "login done none none none none login",
  ),
  get(
    "roadmap_.$item.contributors",
    (scene) => `/roadmap/${scene.item.id}/contributors`,
    "ok ok ok ok ok ok ok",
  ),
  // How somebody is named is for who did something: `member` had the ideas behind the item.
  get(
    "roadmap_.$item.credit",
    (scene) => `/roadmap/${scene.item.id}/credit`,
    "login ok none no no no login",
  ),
  post(
    "roadmap_.$item.credit",
    (scene) => to(`/roadmap/${scene.item.id}/credit`, { choice: "name" }),
    "login done none no no no login",
  ),
  ...removal("rep", {}, "login no no ok ok ok login"),
  ...removal("product", {}, shapers),
  ...removal("rep", { horizon: "delivered", delivered_at: 1 }, "login no no no no no login"),
  ...demotion("public", "rep", "login no no ok ok ok login"),
  ...demotion("public", "product", shapers),
  ...demotion("oneWay", "rep", "none no none ok ok ok none"),
  ...demotion("hidden", "rep", "none no none none ok ok none"),
];

const unpublished = (id: number) => itemPath({ id, title: "An item of the roadmap" });

type Fields = Record<string, string>;

function both(
  name: string,
  fields: Fields | ((scene: AccessScene) => Promise<Fields>),
  expect: Line,
): Row[] {
  return [
    get(`roadmap_.$item.${name}`, (scene) => `/roadmap/${scene.item.id}/${name}`, expect),
    post(
      `roadmap_.$item.${name}`,
      async (scene) =>
        to(
          `/roadmap/${await scene.newItem()}/${name}`,
          typeof fields === "function" ? await fields(scene) : fields,
        ),
      expect.replaceAll("ok", "done"),
    ),
  ];
}

type Maker = "rep" | "product";

function removal(maker: Maker, values: Parameters<AccessScene["newItem"]>[0], expect: Line): Row[] {
  const path = async (scene: AccessScene) =>
    `/roadmap/${await scene.newItem(values, scene.people[maker].id)}/removal`;
  const about = `made by ${maker}${values?.horizon ? `, ${values.horizon}` : ""}`;
  return [
    get("roadmap_.$item.removal", path, expect, about),
    post(
      "roadmap_.$item.removal",
      async (scene) => to(await path(scene)),
      expect.replaceAll("ok", "done"),
      about,
    ),
  ];
}

function demotion(kind: "public" | "oneWay" | "hidden", adder: Maker, expect: Line): Row[] {
  const path = async (scene: AccessScene) => {
    const ideaId = await scene.newIdea(kind);
    const itemId = await scene.newItem();
    await scene.link(itemId, ideaId, scene.people[adder].id);
    return `/roadmap/${itemId}/ideas/${ideaId}/removal`;
  };
  const about = `a ${kind} idea, put in by ${adder}`;
  return [
    get("roadmap_.$item.ideas.$idea.removal", path, expect, about),
    post(
      "roadmap_.$item.ideas.$idea.removal",
      async (scene) => to(await path(scene)),
      expect.replaceAll("ok", "done"),
      about,
    ),
  ];
}
