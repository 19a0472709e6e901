import type { AccessScene } from "../access-scene";
import type { Row } from "../expectation";
import { all, get, post, to } from "./row";

const forStaff = "login no no ok ok ok login";

/** Acting in a customer's name, and the customer's answer to it. */
export const behalfRows: Row[] = [
  get("on-behalf._index", "/on-behalf?scope=team", forStaff),
  get("on-behalf.new", "/on-behalf/new?text=canary&url=https://example.com", forStaff),
  post(
    "on-behalf.new",
    async (scene) =>
      to("/on-behalf/new", { ...(await vote(scene)), person: String(await customer(scene)) }),
    "login no no done done done login",
  ),
  post(
    "on-behalf.new",
    async (scene) =>
      to("/on-behalf/new", { ...(await vote(scene)), person: String(scene.people.product.id) }),
    "login no no invalid invalid invalid login",
    "somebody of the team",
  ),
  get("on-behalf.choices", "/on-behalf/choices?kind=people&who=person", forStaff),
  get("on-behalf.bookmarklet", "/on-behalf/bookmarklet", forStaff),
  get(
    "on-behalf.$entry.removal",
    async (scene) => `/on-behalf/${(await scene.newEntry()).id}/removal`,
    forStaff,
  ),
  post(
    "on-behalf.$entry.removal",
    async (scene) => to(`/on-behalf/${(await scene.newEntry()).id}/removal`),
    "login no no done done done login",
  ),
  get(
    "in-your-name.$key",
    async (scene) => `/in-your-name/${(await scene.newEntry()).id}`,
    "none ok none none none none none",
    "signed in",
  ),
  get(
    "in-your-name.$key",
    async (scene) => `/in-your-name/${(await scene.newEntry()).token}`,
    all("ok"),
    "by the link of the mail",
  ),
  post(
    "in-your-name.$key",
    async (scene) => to(`/in-your-name/${(await scene.newEntry()).id}`, { answer: "not_me" }),
    "none done none none none none none",
    "signed in",
  ),
  post(
    "in-your-name.$key",
    async (scene) => to(`/in-your-name/${(await scene.newEntry()).token}`, { answer: "not_me" }),
    all("done"),
    "by the link of the mail",
  ),
  post("in-your-name.$key", to("/in-your-name/of-no-use", { answer: "mine" }), all("none")),
];

const vote = async (scene: AccessScene) => ({
  ...{ kind: "vote", quote: "It costs us a day.", source: "call", importance: "2" },
  idea: String(await scene.newIdea()),
});

/** A member of an account, made for the purpose. */
async function customer(scene: AccessScene): Promise<number> {
  const account = await scene.newAccount();
  const person = await scene.newPerson();
  await scene.database.write((trx) =>
    trx.updateTable("person").set({ account_id: account }).where("id", "=", person).execute(),
  );
  return person;
}
