import type { AccessScene, IdeaKind } from "../access-scene";
import type { Row } from "../expectation";
import {
  get,
  getOfIdea,
  type Line,
  notWhenHidden,
  type Privacy,
  post,
  postToIdea,
  to,
} from "./row";

const reps: Privacy = {
  public: "login no no ok ok ok login",
  members: "none no no ok ok ok none",
  oneWay: "none no none ok ok ok none",
  hidden: "none no none none ok ok none",
};
const forDeciders = "login no no no ok ok login";
const byDeciders = "login no no no done done login";
const words = { body_en: "Hi {{first_name}}", version: "" };

/** What the team answers and asks with. */
export const answeringRows: Row[] = [
  ...getOfIdea("ideas_.$idea.question", "/question", notWhenHidden(reps)),
  ...postToIdea(
    "ideas_.$idea.question",
    "/question",
    { body: "What does it cost you?" },
    notWhenHidden(reps),
  ),
  ...filled(),
  get("desk_.templates", "/desk/templates", forDeciders),
  get("desk_.questions", "/desk/questions", forDeciders),
  get("desk_.templates_.new", "/desk/templates/new", forDeciders),
  get("desk_.questions_.new", "/desk/questions/new", forDeciders),
  post(
    "desk_.templates_.new",
    (scene) => to("/desk/templates/new", { ...words, name: scene.newTitle(), kind: "response" }),
    byDeciders,
  ),
  post(
    "desk_.questions_.new",
    to("/desk/questions/new", { ...words, kind: "problem" }),
    byDeciders,
  ),
  ...kept("templates", (scene) => ({ ...words, name: scene.newTitle(), kind: "comment" })),
  ...kept("questions", () => ({ ...words, kind: "implication" })),
];

/** A template filled in for each kind of idea. */
function filled(): Row[] {
  return (Object.entries(reps) as [IdeaKind, Line][]).map(([kind, expect]) =>
    get(
      "ideas_.$idea.templates.$template",
      async (scene) => `/ideas/${scene.ideas[kind]}/templates/${await scene.newTemplate()}`,
      expect,
      kind,
    ),
  );
}

function kept(
  list: "templates" | "questions",
  fields: (scene: AccessScene) => Record<string, string>,
): Row[] {
  const param = list === "templates" ? "$template" : "$question";
  const made = (scene: AccessScene) =>
    list === "templates" ? scene.newTemplate() : scene.newQuestion();
  const path = async (scene: AccessScene) => `/desk/${list}/${await made(scene)}`;
  const [page, retired] = [`desk_.${list}_.${param}`, `desk_.${list}_.${param}_.retired`];
  return [
    get(page, path, forDeciders),
    post(page, async (scene) => to(await path(scene), fields(scene)), byDeciders),
    get(retired, async (scene) => `${await path(scene)}/retired`, forDeciders),
    post(
      retired,
      async (scene) => to(`${await path(scene)}/retired`, { retired: "1" }),
      byDeciders,
    ),
  ];
}
