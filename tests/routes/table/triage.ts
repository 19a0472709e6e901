import type { Fields } from "../../support/browser";
import type { AccessScene, IdeaKind } from "../access-scene";
import type { Row } from "../expectation";
import {
  deciders,
  get,
  getOfIdea,
  notWhenHidden,
  type Privacy,
  post,
  postToIdea,
  readers,
  to,
} from "./row";

const reps: Privacy = {
  public: "login no no ok ok ok login",
  members: "none no no ok ok ok none",
  oneWay: "none no none ok ok ok none",
  hidden: "none no none none ok ok none",
};
const atDesk = "login no no no ok ok login";
const byDeciders = "login no no no done done login";
const shown = notWhenHidden(deciders);

/** The page and the form of one item of a checklist, of each kind of idea. */
function ofItem(name: "done" | "removal", fields: Fields): Row[] {
  const routeId = `ideas_.$idea.checklist_.$item.${name}`;
  return Object.entries(reps).flatMap(([kind, line]) => {
    const path = async (scene: AccessScene) => {
      const id = await scene.newIdea(kind as IdeaKind);
      return `/ideas/${id}/checklist/${await scene.newChecklistItem(id)}/${name}`;
    };
    const about = `an item of an idea: ${kind}`;
    return [
      get(routeId, path, line, about),
      post(
        routeId,
        async (scene) => to(await path(scene), fields),
        line.replaceAll("ok", "done"),
        about,
      ),
    ];
  });
}
/** A change of one idea, made for it, that was looked at before. */
const bulk = async (scene: AccessScene, fields: Fields) =>
  to("/desk/bulk", { ids: String(await scene.newIdea()), confirmed: "1", ...fields });

/** What staff do on an idea. */
export const triageRows: Row[] = [
  get("desk._index", "/desk", atDesk),
  get("desk._index", (scene) => `/desk?queue=open&idea=${scene.ideas.oneWay}`, atDesk, "an idea"),
  get("desk.keys", "/desk/keys", atDesk),
  get("desk.undo", "/desk/undo", atDesk),
  post(
    "desk.undo",
    async (scene, asker) => {
      const by = asker ?? scene.people.product;
      return to("/desk/undo", { act: String(await scene.newUndoableAct(by.id)) });
    },
    "login no no no done done login",
  ),
  get("desk.bulk", (scene) => `/desk/bulk?ids=${scene.ideas.oneWay}`, atDesk),
  post(
    "desk.bulk",
    async (scene) =>
      bulk(scene, { act: "merge", into: "named", named: `#${await scene.newIdea()}`, opens: "1" }),
    byDeciders,
    "merge",
  ),
  post("desk.bulk", (scene) => bulk(scene, { act: "owner" }), byDeciders, "owner"),
  post("desk.bulk", (scene) => bulk(scene, { act: "archive", note: "Why" }), byDeciders, "archive"),
  get("desk.bulk_.$change", async (scene) => `/desk/bulk/${await scene.newBulkChange()}`, atDesk),
  get(
    "desk.bulk_.$change_.undo",
    async (scene) => `/desk/bulk/${await scene.newBulkChange()}/undo`,
    atDesk,
  ),
  post(
    "desk.bulk_.$change_.undo",
    async (scene) => to(`/desk/bulk/${await scene.newBulkChange()}/undo`),
    "login no no no done done login",
  ),
  get("desk.views", "/desk/views?query=queue%3Dopen", atDesk),
  post(
    "desk.views",
    (scene) => to("/desk/views", { name: scene.newTitle(), query: "queue=open" }),
    "login no no no done done login",
  ),
  get(
    "desk.views_.$view.removal",
    async (scene) => `/desk/views/${await scene.newView()}/removal`,
    "login no no no ok ok login",
  ),
  post(
    "desk.views_.$view.removal",
    async (scene) => to(`/desk/views/${await scene.newView()}/removal`),
    "login no no no done done login",
  ),
  post("desk.keys", to("/desk/keys", { on: "0" }), "login no no no done done login"),
  ...getOfIdea("ideas_.$idea.tags", "/tags", reps),
  ...postToIdea("ideas_.$idea.tags", "/tags", (scene) => ({ tags: String(scene.tag) }), reps),
  ...getOfIdea("ideas_.$idea.fields", "/fields", reps),
  ...postToIdea("ideas_.$idea.fields", "/fields", { answersVersion: "" }, reps),
  ...getOfIdea("ideas_.$idea.promotion", "/promotion", notWhenHidden(reps)),
  ...postToIdea(
    "ideas_.$idea.promotion",
    "/promotion",
    (_scene, id) => ({
      item: "new",
      title: "Made of an idea",
      horizon: "later",
      reason: "We know it well.",
      ideas: String(id),
    }),
    // The question whether somebody may promote at all comes before the one what they may see.
    {
      public: reps.public,
      members: "login no no ok ok ok login",
      oneWay: "login no no ok ok ok login",
      hidden: "login no no none no no login",
    },
  ),
  ...getOfIdea("ideas_.$idea.status", "/status", deciders),
  ...postToIdea(
    "ideas_.$idea.status",
    "/status",
    async (scene) => ({
      status: String(await scene.statusId("planned")),
      from: String(await scene.statusId("new")),
      note: "We begin in autumn.",
    }),
    deciders,
  ),
  post(
    "ideas_.$idea.status",
    async (scene) =>
      to(`/ideas/${await scene.newIdea()}/status`, {
        status: String(await scene.statusId("declined")),
        from: String(await scene.statusId("new")),
        note: "No.",
      }),
    "login no no no invalid invalid login",
    "a decline without its reasons",
  ),
  ...getOfIdea("ideas_.$idea.status_.undo", "/status/undo", deciders),
  ...postToIdea(
    "ideas_.$idea.status_.undo",
    "/status/undo",
    async (scene, id) => ({ change: String(await scene.newStatusChange(id)) }),
    deciders,
  ),
  ...getOfIdea("ideas_.$idea.response", "/response", shown),
  ...postToIdea(
    "ideas_.$idea.response",
    "/response",
    { version: "0", body: "We will build it." },
    shown,
  ),
  ...getOfIdea("ideas_.$idea.response_.history", "/response/history", readers),
  ...getOfIdea("ideas_.$idea.pin", "/pin", shown),
  ...postToIdea("ideas_.$idea.pin", "/pin", { pinned: "1" }, shown),
  ...getOfIdea("ideas_.$idea.lock", "/lock", deciders),
  ...postToIdea("ideas_.$idea.lock", "/lock", { locked: "1" }, deciders),
  ...getOfIdea("ideas_.$idea.slow", "/slow", deciders),
  ...postToIdea("ideas_.$idea.slow", "/slow", { slow: "1" }, deciders),
  ...getOfIdea("ideas_.$idea.hide", "/hide", deciders),
  ...postToIdea("ideas_.$idea.hide", "/hide", { hidden: "1", reason: "Spam it is." }, deciders),
  ...getOfIdea("ideas_.$idea.owner", "/owner", deciders),
  ...postToIdea("ideas_.$idea.owner", "/owner", {}, deciders),
  ...getOfIdea("ideas_.$idea.review", "/review", deciders),
  ...postToIdea("ideas_.$idea.review", "/review", { review: "2031-01-02" }, deciders),
  ...getOfIdea("ideas_.$idea.checklist", "/checklist", reps),
  ...postToIdea("ideas_.$idea.checklist", "/checklist", { item: "Ask the roastery" }, reps),
  ...ofItem("done", { done: "1" }),
  ...ofItem("removal", {}),
  ...getOfIdea("ideas_.$idea.board", "/board", deciders),
  ...postToIdea(
    "ideas_.$idea.board",
    "/board",
    (scene) => ({ board: String(scene.boards.public.id), confirmed: "on" }),
    deciders,
  ),
  post(
    "ideas_.$idea.board",
    async (scene) =>
      to(`/ideas/${await scene.newIdea("oneWay")}/board`, {
        board: String(scene.boards.public.id),
      }),
    "none no none no invalid invalid none",
    "to where more people read it, without a word that this is meant",
  ),
];
