import { getPerson } from "~/features/people/people.queries.server";
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
