import { DAY, now } from "~/platform/clock";
import type { NewRow } from "~db/schema";
import type { AccessScene } from "../access-scene";
import type { Row } from "../expectation";
import type { Part } from "../plan-parts";
import { all, byMembers, forMembers, get, type Line, post, to } from "./row";

const carers = "login no no no ok ok login";
const withOwner = "login no no ok ok ok login";
const ofAuthor = "login ok no no no no login";
const ofNobody = "login no no no no no login";
const staffAlone = "none none none ok ok ok none";

const words = {
  ...{ kind: "risk", body: "Old displays show six recipes.", bearer: "company" },
  ...{ likelihood: "2", impact: "3" },
};
const care = { mitigation: "Six in version one.", status: "mitigated", version: "1" };
const decision = { what: "Six recipes in version one", why: "The display holds six." };
const thing = {
  ...{ kind: "prototype", title: "Test firmware", url: "https://example.com/firmware" },
  ...{ audience: "followers", usedBy: "Two bars" },
};

/** What people and the company say of an item: as open as the item; the company's part is cared for. */
export const registerRows: Row[] = [
  get("how-we-plan", "/how-we-plan", all("ok")),
  ...["register", "decisions", "talk", "dart", "access"].flatMap((name) => [
    get(`roadmap_.$item.${name}`, (scene) => `/roadmap/${scene.item.id}/${name}`, all("ok")),
    get(
      `roadmap_.$item.${name}`,
      (scene) => `/roadmap/${scene.unpublished}/${name}`,
      staffAlone,
      "of an unpublished item",
    ),
  ]),
  ...form("register_.new", "/register/new", words, forMembers),
  post(
    "roadmap_.$item.register_.new",
    (scene) => to(`/roadmap/${scene.unpublished}/register/new`, words),
    "none none none done done done none",
    "of an unpublished item",
  ),
  ...ofRow("_index", {}, all("ok"), {}),
  ...ofRow("_index", { hidden_at: 1 }, "none ok none none ok ok none", {}, "hidden"),
  ...ofRow("edit", {}, ofAuthor, words),
  ...ofRow("edit", { mitigation: "Six." }, ofNobody, words, "answered"),
  ...ofRow("care", {}, carers, care),
  ...ofRow("mark", {}, "login no ok no no no login", { applies: "1" }),
  ...ofRow("hide", {}, carers, { hidden: "1", reason: "A name of a guest." }),
  ...onPart("register_.$row.care", (scene) => scene.newRow({}, scene.people.rep.id), {
    path: (part) => `/register/${part.id}/care`,
    fields: care,
    expect: withOwner,
    about: "of an item of `rep`",
  }),
  ...form("decisions_.new", "/decisions/new", decision, carers),
  ...onPart("decisions_.$decision.edit", (scene) => scene.newDecision(), {
    path: (part) => `/decisions/${part.id}/edit`,
    fields: { ...decision, version: "1" },
    expect: carers,
  }),
  ...onPart(
    "decisions_.$decision.edit",
    (scene) => scene.newDecision({ decided_at: now() - 2 * DAY }),
    {
      path: (part) => `/decisions/${part.id}/edit`,
      fields: { ...decision, version: "1" },
      expect: ofNobody,
      about: "two days old",
    },
  ),
  post(
    "roadmap_.$item.talk",
    async (scene) => to(`/roadmap/${await scene.newItem()}/talk`, { body: "And on Mondays?" }),
    byMembers,
  ),
  ...ofTalk("edit", ofAuthor, { body: "And without a network?", version: "1" }),
  ...ofTalk("delete", ofAuthor, {}),
  ...ofTalk("hide", carers, { hidden: "1", reason: "A name of a guest." }),
  ...ofTalk("answered", "login ok no ok ok ok login", { answered: "1" }),
  ...form("access_.new", "/access/new", thing, carers),
  ...onPart("access_.$thing.removal", (scene) => scene.newAccess(), {
    path: (part) => `/access/${part.id}/removal`,
    fields: {},
    expect: carers,
  }),
  ...form("disclosure", "/disclosure", { undisclosed: "The supplier." }, carers),
];

function form(name: string, path: string, fields: Record<string, string>, expect: Line): Row[] {
  const route = `roadmap_.$item.${name}`;
  return [
    get(route, (scene) => `/roadmap/${scene.item.id}${path}`, expect),
    post(
      route,
      async (scene) => to(`/roadmap/${await scene.newItem()}${path}`, fields),
      expect.replaceAll("ok", "done"),
    ),
  ];
}

interface OnPart {
  path: (part: Part) => string;
  /** None where the page has no form. */
  fields?: Record<string, string>;
  expect: Line;
  about?: string;
}

function onPart(
  name: string,
  make: (scene: AccessScene) => Promise<Part>,
  { path, fields, expect, about }: OnPart,
): Row[] {
  const route = `roadmap_.$item.${name}`;
  const address = async (scene: AccessScene) => {
    const part = await make(scene);
    return `/roadmap/${part.itemId}${path(part)}`;
  };
  const rows = [get(route, address, expect, about)];
  if (!fields) return rows;
  const done = expect.replaceAll("ok", "done");
  return [...rows, post(route, async (scene) => to(await address(scene), fields), done, about)];
}

function ofRow(
  name: string,
  values: Partial<NewRow<"register_row">>,
  expect: Line,
  fields: Record<string, string>,
  about?: string,
): Row[] {
  return onPart(`register_.$row.${name}`, (scene) => scene.newRow(values), {
    path: (part) => `/register/${part.id}${name === "_index" ? "" : `/${name}`}`,
    ...(name === "_index" ? {} : { fields }),
    expect,
    ...(about === undefined ? {} : { about }),
  });
}

function ofTalk(name: string, expect: Line, fields: Record<string, string>): Row[] {
  return onPart(`talk_.$comment.${name}`, (scene) => scene.newTalk(), {
    path: (part) => `/talk/${part.id}/${name}`,
    fields,
    expect,
  });
}
