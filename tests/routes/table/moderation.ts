import { getPerson } from "~/features/people/people.queries.server";
import { now } from "~/platform/clock";
import type { AccessScene, CommentKind } from "../access-scene";
import type { Row } from "../expectation";
import { get, getOfIdea, type Line, type Privacy, post, postToIdea, to } from "./row";

/** Reporting; `member` wrote all that there is. */
const ideas: Privacy = {
  public: "login no ok ok ok ok login",
  members: "none no ok ok ok ok none",
  oneWay: "none no none ok ok ok none",
  hidden: "none no none none no no none",
};
const comments: Record<CommentKind, Line> = {
  public: "login no ok ok ok ok login",
  internal: "none none none no no no none",
  onOneWay: "none no none ok ok ok none",
  hidden: "login no no no no no login",
};
const REPORT = { reason: "spam", words: "It sells beans." };
const forModerators = "login no no no ok ok login";
const byModerators = "login no no no done done login";

async function handleOf({ database }: AccessScene, id: number): Promise<string> {
  return (await getPerson(database.read, id)).handle;
}

const waits = () => ({ waiting_since: now(), hidden_at: now() });
const waitingIdea = (scene: AccessScene) => scene.newIdea("public", { ...waits(), listed: 0 });
const waitingComment = (scene: AccessScene) => scene.newComment("public", waits());

export const moderationRows: Row[] = [
  ...getOfIdea("ideas_.$idea.report", "/report", ideas),
  ...postToIdea("ideas_.$idea.report", "/report", REPORT, ideas),
  ...(Object.entries(comments) as [CommentKind, Line][]).flatMap(([kind, expect]) => [
    get(
      "comments.$comment.report",
      (scene) => `/comments/${scene.comments[kind]}/report`,
      expect,
      `a comment, ${kind}`,
    ),
    post(
      "comments.$comment.report",
      async (scene) => to(`/comments/${await scene.newComment(kind)}/report`, REPORT),
      expect.replaceAll("ok", "done"),
      `a comment, ${kind}`,
    ),
  ]),
  get("desk_.votes", "/desk/votes", forModerators),
  get("desk_.votes_.$review", (scene) => `/desk/votes/${scene.voteReview}`, forModerators),
  post(
    "desk_.votes_.$review",
    async (scene) =>
      to(`/desk/votes/${await scene.newVoteReview(await scene.newIdea())}`, {
        decision: "set_aside",
      }),
    byModerators,
  ),
  get("desk_.waiting", "/desk/waiting", forModerators),
  get(
    "ideas_.$idea._index",
    (scene) => `/ideas/${scene.waiting.idea}-a-canary-canary-waiting`,
    "none ok none none ok ok none",
    "an idea that waits for approval",
  ),
  get(
    "ideas_.$idea.approval",
    (scene) => `/ideas/${scene.waiting.idea}/approval`,
    "none no none none ok ok none",
  ),
  post(
    "ideas_.$idea.approval",
    async (scene) => to(`/ideas/${await waitingIdea(scene)}/approval`, { decision: "approved" }),
    "none no none none done done none",
  ),
  get(
    "comments.$comment._index",
    (scene) => `/comments/${scene.waiting.comment}`,
    "none on none none on on none",
    "a comment that waits for approval",
  ),
  get(
    "comments.$comment.approval",
    (scene) => `/comments/${scene.waiting.comment}/approval`,
    "none no none none ok ok none",
  ),
  post(
    "comments.$comment.approval",
    async (scene) =>
      to(`/comments/${await waitingComment(scene)}/approval`, {
        decision: "refused",
        reason: "Please be kind.",
      }),
    "none no none none done done none",
  ),
  get(
    "people_.$handle.trust",
    (scene) => `/people/${scene.people.member.handle}/trust`,
    forModerators,
  ),
  post(
    "people_.$handle.trust",
    async (scene) =>
      to(`/people/${await handleOf(scene, await scene.newPerson())}/trust`, { trusted: "1" }),
    byModerators,
  ),
  get("desk_.reports", "/desk/reports", forModerators),
  get("desk_.reports_.$report", (scene) => `/desk/reports/${scene.report}`, forModerators),
  post(
    "desk_.reports_.$report",
    async (scene) =>
      to(`/desk/reports/${await scene.newReport()}`, { decision: "hidden", reason: "Spam it is." }),
    byModerators,
    "hiding it",
  ),
  post(
    "desk_.reports_.$report",
    async (scene) => to(`/desk/reports/${await scene.newReport()}`, { decision: "cleared" }),
    byModerators,
    "leaving it",
  ),
  get(
    "people_.$handle.suspension",
    (scene) => `/people/${scene.people.member.handle}/suspension`,
    forModerators,
  ),
  post(
    "people_.$handle.suspension",
    async (scene) =>
      to(`/people/${await handleOf(scene, await scene.newPerson())}/suspension`, {
        suspended: "1",
        why: "Spam everywhere.",
      }),
    byModerators,
  ),
  get(
    "people_.$handle.suspension",
    (scene) => `/people/${scene.people.rep.handle}/suspension`,
    "login no no no no ok login",
    "somebody of the team",
  ),
];
