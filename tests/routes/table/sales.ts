import type { Row } from "../expectation";
import { deciders, get, getOfIdea, type Line, type Privacy, post, postToIdea, to } from "./row";

/** The deals that the rows meet are of an account and an owner of nobody, or of `rep`. */
const forStaff = "login no no ok ok ok login";
const forKeepers = "login no no no ok ok login";
const byStaff = forStaff.replaceAll("ok", "done");
const byKeepers = forKeepers.replaceAll("ok", "done");

const deal = { name: "Forty machines", amount: "48,000", stage: "proposal" };

const staffWhoSee: Privacy = {
  public: forStaff,
  members: "none no no ok ok ok none",
  oneWay: "none no none ok ok ok none",
  hidden: "none no none none ok ok none",
};
const keepersWhoSee: Privacy = { ...deciders, public: forKeepers };

/** Deals are for staff; who looks after the account, product and admin change them. */
export const salesRows: Row[] = [
  get("deals", "/deals", forStaff),
  get("deals_.$deal._index", async (scene) => `/deals/${await scene.newDeal()}`, forStaff),
  get(
    "accounts_.$account.deals_.new",
    (scene) => `/accounts/${scene.account}/deals/new`,
    forKeepers,
  ),
  post(
    "accounts_.$account.deals_.new",
    (scene) => to(`/accounts/${scene.account}/deals/new`, deal),
    byKeepers,
  ),
  ...ofDeal("edit", { ...deal, name: "Other words" }),
  ...ofDeal("outcome", { outcome: "lost", reason: "Too dear." }),
  ...needRows(),
  ...getOfIdea("ideas_.$idea.deals", "/deals", staffWhoSee),
  ...postToIdea(
    "ideas_.$idea.deals",
    "/deals",
    async (scene) => ({ deal: String(await scene.newDeal()), need: "needs" }),
    keepersWhoSee,
  ),
  get("roadmap_.$item.deals", (scene) => `/roadmap/${scene.item.id}/deals`, forStaff),
  post(
    "roadmap_.$item.deals",
    async (scene) =>
      to(`/roadmap/${scene.item.id}/deals`, { deal: String(await scene.newDeal()), need: "nice" }),
    byKeepers,
  ),
];

/** A page and form of a deal that the rep does not look after, and of one that is theirs. */
function ofDeal(name: string, fields: Record<string, string>): Row[] {
  const owners: [string, Line, Line, boolean][] = [
    ["of somebody else's", forKeepers, byKeepers, false],
    ["of the rep's own", forStaff, byStaff, true],
  ];
  return owners.flatMap(([about, read, write, own]) => {
    const path: Parameters<typeof get>[1] = async (scene) =>
      `/deals/${await scene.newDeal(own)}/${name}`;
    return [
      get(`deals_.$deal.${name}`, path, read, about),
      post(
        `deals_.$deal.${name}`,
        async (scene, asker) =>
          to(typeof path === "string" ? path : await path(scene, asker), fields),
        write,
        about,
      ),
    ];
  });
}

function needRows(): Row[] {
  const of = async (scene: Parameters<Exclude<Parameters<typeof get>[1], string>>[0]) => {
    const dealId = await scene.newDeal();
    return `/deals/${dealId}/needs/${await scene.newNeed(dealId, scene.ideas.public)}`;
  };
  return [
    ...[
      get(
        "deals_.$deal.needs",
        async (scene) => `/deals/${await scene.newDeal()}/needs`,
        forKeepers,
      ),
      post(
        "deals_.$deal.needs",
        async (scene) =>
          to(`/deals/${await scene.newDeal()}/needs`, {
            on: `#${scene.ideas.public}`,
            need: "needs",
          }),
        byKeepers,
      ),
      get("deals_.$deal.needs_.$need", of, forKeepers),
      post(
        "deals_.$deal.needs_.$need",
        async (scene) => to(await of(scene), { need: "none" }),
        byKeepers,
      ),
    ],
  ];
}
