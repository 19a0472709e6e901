import { DAY, now } from "~/platform/clock";
import type { NewRow } from "~db/schema";
import type { Fields } from "../../support/browser";
import type { AccessScene } from "../access-scene";
import type { Row } from "../expectation";
import { type NewTrail, newTrail } from "../new-trail";
import { all, get, type Line, post, to } from "./row";

/** Of `rep`: another rep who keeps neither it nor its account is a case of the policy's own table. */
const staffRead = "login no no ok ok ok login";
const staffWrite = "login no no done done done login";

type Making = Partial<NewRow<"trail_link">>;

/** Whoever has a link is a prospect, whatever else they are. */
const prospect: Line = all("ok");
const asProspect: Line = all("done");

/** Links that open nothing: what they show is the same, and tells nothing of the trail. */
const closed: Record<string, Making> = {
  "a link that was revoked": { revoked_at: 1 },
  "a link that has ended": { expires_at: 1 },
};

async function made(scene: AccessScene, link: Making = {}): Promise<NewTrail> {
  const { database, people, secret } = scene;
  const ideaId = await scene.newIdea();
  return newTrail({ database, ownerId: people.rep.id, ideaId, secret }, link);
}

/** What the team does with trails, and what a prospect does by a link. */
export const trailRows: Row[] = [
  get("trails._index", "/trails", staffRead),
  get("trails._index", "/trails?view=all&order=questions", staffRead, "all of them"),
  get("trails.new", "/trails/new", staffRead),
  post(
    "trails.new",
    (scene) => to("/trails/new", { title: scene.newTitle(), template: "0" }),
    staffWrite,
  ),
  ...ofTrail("_index", "", null),
  ...ofTrail("edit", "/edit", (scene) => ({ title: scene.newTitle() })),
  ...ofTrail("stops", "/stops", (scene) => ({
    ...{ kind: "note", title: scene.newTitle(), word: "A word of ours." },
  })),
  get(
    "trails_.$trail.links",
    async (scene) => `/trails/${(await made(scene)).id}/links`,
    staffRead,
  ),
  // What opens the trail is shown in the answer itself, which is no redirect.
  post(
    "trails_.$trail.links",
    async (scene) => {
      const { id, token } = await made(scene);
      return to(`/trails/${id}/links`, { label: "Frau Petersen", days: "30", key: `k${token}` });
    },
    "login no no kept kept kept login",
  ),
  ...ofStop("$stop", "", { word: "Read this first." }),
  ...ofStop("$stop_.position", "/position", { place: "1" }),
  ...ofStop("$stop_.removal", "/removal", {}),
  ...under("links_.$link.revocation", ({ link }) => `/links/${link}/revocation`, {}),
  ...under("questions.$question", ({ question }) => `/questions/${question}`, {
    answer: "As soon as it is warm.",
  }),
  ...addedFrom(),
  ...byLink(),
  get("t.$token.answers.$answer.accepted", answered, prospect),
  post(
    "t.$token.answers.$answer.accepted",
    async (scene) => to(await answered(scene), { accepted: "1" }),
    asProspect,
  ),
];

/** What `other` answered to what was asked by the link. */
async function answered(scene: AccessScene): Promise<string> {
  const { token, link, question } = await made(scene);
  await scene.database.write((trx) =>
    trx.updateTable("trail_question").set({ link_id: link }).where("id", "=", question).execute(),
  );
  const asked = await scene.newAsked("public", { asker_id: null, trail_question_id: question });
  const { answer } = await scene.newAnswer({ question_id: asked.id });
  return `/t/${token}/answers/${answer}/accepted`;
}

function addedFrom(): Row[] {
  const fields = async (scene: AccessScene) => ({ trail: String((await made(scene)).id) });
  return [
    get("ideas_.$idea.trail", (scene) => `/ideas/${scene.ideas.public}/trail`, staffRead),
    post(
      "ideas_.$idea.trail",
      async (scene) => to(`/ideas/${await scene.newIdea()}/trail`, await fields(scene)),
      staffWrite,
    ),
    get("roadmap_.$item.trail", (scene) => `/roadmap/${scene.item.id}/trail`, staffRead),
    post(
      "roadmap_.$item.trail",
      async (scene) => to(`/roadmap/${await scene.newItem()}/trail`, await fields(scene)),
      staffWrite,
    ),
  ];
}

function ofTrail(
  name: string,
  rest: string,
  fields: ((scene: AccessScene) => Fields) | null,
): Row[] {
  const path = async (scene: AccessScene) => `/trails/${(await made(scene)).id}${rest}`;
  const page = get(`trails_.$trail.${name}`, path, staffRead);
  if (!fields) return [get("trails_.$trail._index", path, staffRead)];
  return [
    page,
    post(
      `trails_.$trail.${name}`,
      async (scene) => to(await path(scene), fields(scene)),
      staffWrite,
    ),
  ];
}

function ofStop(name: string, rest: string, fields: Fields): Row[] {
  return under(`stops_.${name}`, ({ stop }) => `/stops/${stop}${rest}`, fields);
}

function under(name: string, rest: (trail: NewTrail) => string, fields: Fields): Row[] {
  const path = async (scene: AccessScene) => {
    const trail = await made(scene);
    return `/trails/${trail.id}${rest(trail)}`;
  };
  return [
    get(`trails_.$trail.${name}`, path, staffRead),
    post(`trails_.$trail.${name}`, async (scene) => to(await path(scene), fields), staffWrite),
  ];
}

function byLink(): Row[] {
  const page = (rest: (trail: NewTrail) => string, link?: Making) => async (scene: AccessScene) => {
    const trail = await made(scene, link);
    return `/t/${trail.token}${rest(trail)}`;
  };
  const form = (
    name: string,
    rest: (trail: NewTrail) => string,
    fields: Fields | ((scene: AccessScene) => Fields),
    link?: Making,
  ) =>
    post(
      name,
      async (scene) =>
        to(await page(rest, link)(scene), {
          ...(typeof fields === "function" ? fields(scene) : fields),
          ...scene.trapFields(),
        }),
      asProspect,
    );
  const stop = (rest: string) => (trail: NewTrail) => `/${trail.stop}${rest}`;
  const email = (scene: AccessScene) => ({ email: scene.newAddress() });
  const checked = { mail_check: "example.com" };
  return [
    get(
      "t.$token._index",
      page(() => ""),
      prospect,
    ),
    ...Object.entries(closed).map(([about, link]) =>
      get(
        "t.$token._index",
        page(() => "", link),
        all("none"),
        about,
      ),
    ),
    get("t.$token._index", "/t/aaaaaaaaaaaaaaaaaaaaaaaaaaa", all("none"), "an unknown link"),
    get(
      "t.$token._index",
      page(() => "", checked),
      all("on"),
      "a link that asks for an address",
    ),
    get("t.$token.$stop._index", page(stop("")), prospect),
    get(
      "t.$token.$stop._index",
      page(stop(""), { expires_at: now() - DAY }),
      all("none"),
      "a link that has ended",
    ),
    ...["helpful", "need"].flatMap((name) => [
      get(`t.$token.$stop.${name}`, page(stop(`/${name}`)), prospect),
      form(`t.$token.$stop.${name}`, stop(`/${name}`), { wish: "1" }),
    ]),
    get("t.$token.$stop.follow", page(stop("/follow")), prospect),
    form("t.$token.$stop.follow", stop("/follow"), email),
    get(
      "t.$token.question",
      page(() => "/question"),
      prospect,
    ),
    form("t.$token.question", () => "/question", { question: "How long does it take?" }),
    get(
      "t.$token.contact",
      page(() => "/contact"),
      prospect,
    ),
    form("t.$token.contact", () => "/contact", email),
    get(
      "t.$token.privacy",
      page(() => "/privacy"),
      prospect,
    ),
    get(
      "t.$token.pass",
      page(() => "/pass", checked),
      prospect,
    ),
    form("t.$token.pass", () => "/pass", email, checked),
    get(
      "t.$token.seen[.]gif",
      page(() => "/seen.gif"),
      prospect,
    ),
    get(
      "trail-mail.$sign",
      async (scene) => `/trail-mail/${(await made(scene)).confirmation}`,
      prospect,
    ),
    post(
      "trail-mail.$sign",
      async (scene) => to(`/trail-mail/${(await made(scene)).confirmation}`),
      asProspect,
    ),
  ];
}
