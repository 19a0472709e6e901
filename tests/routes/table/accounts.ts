import type { AccessScene } from "../access-scene";
import type { Row } from "../expectation";
import { all, forMembers, get, type Line, post, to } from "./row";

const forStaff = "login no no ok ok ok login";
const byStaff = "login no no done done done login";
/** Neither owner nor of its team. */
const forKeepers = "login no no no ok ok login";
const byKeepers = "login no no no done done login";

const pathOf = async (scene: AccessScene, owner?: "rep") =>
  `/accounts/${await scene.newAccount(owner && scene.people[owner].id)}`;
const named = (scene: AccessScene) => ({ name: scene.newTitle(), kind: "customer" });

/** Every rep reads every account; who looks after it changes it. */
export const accountRows: Row[] = [
  get("accounts._index", "/accounts?owner=mine&q=canary", forStaff),
  get("accounts_.new", "/accounts/new", forStaff),
  post("accounts_.new", (scene) => to("/accounts/new", named(scene)), byStaff),
  get("accounts_.$account._index", (scene) => pathOf(scene), forStaff),
  ...edited("an account of somebody else", forKeepers, byKeepers, (scene) => pathOf(scene)),
  ...edited("an account of the rep", forStaff, byStaff, (scene) => pathOf(scene, "rep")),
  get(
    "accounts_.$account.questions",
    async (scene) => `${await pathOf(scene)}/questions`,
    forStaff,
  ),
  get("exchange", "/exchange", forMembers),
  get(
    "accounts_.$account.exchange",
    ({ people }) => `/accounts/${people.member.accountId}/exchange`,
    forStaff,
  ),
  ...asked("an account of somebody else", forKeepers, byKeepers, (scene) => pathOf(scene)),
  ...asked("an account of the rep", forStaff, byStaff, (scene) => pathOf(scene, "rep")),
  get("accounts_.$account.people", async (scene) => `${await pathOf(scene)}/people`, forStaff),
  get("admin_.accounts.$", "/admin/accounts/1", all("on"), "the address of before"),
];

function edited(
  about: string,
  readers: Line,
  writers: Line,
  path: (scene: AccessScene) => Promise<string>,
): Row[] {
  const at = async (scene: AccessScene) => `${await path(scene)}/edit`;
  return [
    get("accounts_.$account.edit", at, readers, about),
    post(
      "accounts_.$account.edit",
      async (scene) => to(await at(scene), named(scene)),
      writers,
      about,
    ),
  ];
}

/** Whether its people are asked, and by whom never. */
function asked(
  about: string,
  readers: Line,
  writers: Line,
  path: (scene: AccessScene) => Promise<string>,
): Row[] {
  const at = async (scene: AccessScene) => `${await path(scene)}/asking`;
  return [
    get("accounts_.$account.asking", at, readers, about),
    post(
      "accounts_.$account.asking",
      async (scene) => to(await at(scene), { askedOff: "1", account: await otherOf(scene) }),
      writers,
      about,
    ),
  ];
}

const otherOf = async (scene: AccessScene) => String(await scene.newAccount());
