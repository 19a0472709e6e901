import type { NewRow } from "~db/schema";
import type { AccessScene } from "../access-scene";
import type { Row } from "../expectation";
import type { Asked, QuestionKind } from "../question-things";
import { all, byMembers, forMembers, get, type Line, post, to } from "./row";

const ofAsker = "login ok no no no no login";
const ofAuthor = "login no ok no no no login";
const ofNobody = "login no no no no no login";
const hiders = "login no no no ok ok login";
const others = "login no ok ok ok ok login";
const staffAlone = "login no no ok ok ok login";

const reading: Record<QuestionKind, Line> = {
  public: all("ok"),
  members: "none ok ok ok ok ok none",
  inner: "none none ok ok ok ok none",
  oneWay: "none ok none ok ok ok none",
  hidden: "none ok none none ok ok none",
};

const words = { title: "How warm is too warm?", body: "In August." };

/** Questions of `member` and answers of `other`. */
export const questionRows: Row[] = [
  get("questions._index", "/questions", all("ok")),
  get(
    "questions._index",
    "/questions?show=yours&q=scales&before=99999",
    all("ok"),
    "a part of them",
  ),
  get("questions.new", "/questions/new", forMembers),
  post(
    "questions.new",
    (scene) =>
      to("/questions/new", {
        ...{ ...words, title: scene.newTitle(), seen: "1" },
        boardId: String(scene.boards.public.id),
      }),
    byMembers,
  ),
  ...(Object.keys(reading) as QuestionKind[]).map((kind) =>
    get(
      "questions_.$question._index",
      async (scene) => (await scene.newAsked(kind)).path,
      reading[kind],
      kind,
    ),
  ),
  ...ofQuestion("answer", (scene) => scene.newAsked(), others, { body: "Above thirty." }),
  ...ofQuestion(
    "answer",
    (scene) => scene.newAsked("hidden"),
    "none no none none no no none",
    { body: "Above thirty." },
    "a hidden question",
  ),
  ...ofQuestion("edit", (scene) => scene.newAsked(), ofAsker, { ...words, version: "1" }),
  ...ofQuestion(
    "edit",
    (scene) => scene.newAskedOnTrail(),
    staffAlone,
    { ...words, version: "1" },
    "asked on a trail",
  ),
  ...ofQuestion("tags", (scene) => scene.newAsked(), "login ok no ok ok ok login", {}),
  ...ofQuestion("name", (scene) => scene.newAsked(), ofAsker, { named: "1" }),
  ...ofQuestion("pass", (scene) => scene.newRequest(), ofAuthor, {}),
  get(
    "questions_.$question.pass_.on",
    async (scene) => `/questions/${(await scene.newRequest()).id}/pass/on`,
    ofAuthor,
  ),
  post(
    "questions_.$question.pass_.on",
    async (scene) =>
      to(`/questions/${(await scene.newRequest()).id}/pass/on`, { to: "nobody-at-all" }),
    ofAuthor.replace("ok", "invalid"),
  ),
  ...ofQuestion("hide", (scene) => scene.newAsked(), hiders, {
    ...{ hidden: "1", reason: "A name of a guest." },
  }),
  ...ofAnswer("accepted", ofAsker, { accepted: "1" }),
  ...ofAnswer("thanks", "login ok no ok ok ok login", { thanks: "1" }),
  ...ofAnswer("edit", ofAuthor, { body: "Each evening.", version: "1" }),
  ...ofAnswer(
    "edit",
    "none none no none no no none",
    { body: "Each evening.", version: "1" },
    { about: "a hidden answer", values: () => ({ hidden_at: 1 }) },
  ),
  ...ofAnswer("delete", ofAuthor, {}),
  ...ofAnswer("hide", hiders, { hidden: "1", reason: "A name of a guest." }),
  ...ofAnswer(
    "accepted",
    ofNobody,
    { accepted: "1" },
    {
      about: "of the asker themselves",
      values: ({ people }) => ({ author_id: people.member.id }),
    },
  ),
];

type Making = (scene: AccessScene) => Promise<Asked>;

function ofQuestion(
  name: string,
  make: Making,
  expect: Line,
  fields: Record<string, string>,
  about = "",
): Row[] {
  const route = `questions_.$question.${name}`;
  const path = async (scene: AccessScene) => `/questions/${(await make(scene)).id}/${name}`;
  const done = expect.replaceAll("ok", "done");
  return [
    get(route, path, expect, about),
    post(route, async (scene) => to(await path(scene), fields), done, about),
  ];
}

interface OfAnswer {
  about?: string;
  values?: (scene: AccessScene) => Partial<NewRow<"answer">>;
}

function ofAnswer(
  name: string,
  expect: Line,
  fields: Record<string, string>,
  { about = "", values = () => ({}) }: OfAnswer = {},
): Row[] {
  const route = `questions_.$question.answers.$answer.${name}`;
  const path = async (scene: AccessScene) => {
    const { id, answer } = await scene.newAnswer(values(scene));
    return `/questions/${id}/answers/${answer}/${name}`;
  };
  const done = expect.replaceAll("ok", "done");
  return [
    get(route, path, expect, about),
    post(route, async (scene) => to(await path(scene), fields), done, about),
  ];
}
