import type { Row } from "../expectation";
import { all, forMembers, get, getOfIdea, post, postToIdea, readers, to } from "./row";

const voters = {
  public: "login ok ok ok ok ok login",
  members: "none ok ok ok ok ok none",
  oneWay: "none ok none ok ok ok none",
  hidden: "none no none none no no none",
};
const followers = { ...voters, hidden: readers.hidden };
const authors = {
  public: "login ok no no no no login",
  members: "none ok no no no no none",
  oneWay: "none ok none no no no none",
  hidden: "none ok none none no no none",
};
const editors = {
  public: "login ok no no ok ok login",
  members: "none ok no no ok ok none",
  oneWay: "none ok none no ok ok none",
  hidden: "none no none none ok ok none",
};
const edit = { title: "A title of its own", body: "Other words.", version: "1" };

/** Reading, posting, voting, following, and what an author does with an idea. */
export const ideaRows: Row[] = [
  get("_index", "/", all("on")),
  get("ideas._index", "/ideas", all("ok"), "the list"),
  get("ideas._index", "/ideas?q=canary", all("ok"), "a search that private ideas match"),
  get(
    "ideas._index",
    (scene) => `/ideas?board=${scene.boards.members.slug}`,
    "none ok ok ok ok ok none",
    "a board for members",
  ),
  get(
    "ideas._index",
    (scene) => `/ideas?board=${scene.boards.one_way.slug}`,
    "none ok ok ok ok ok none",
    "a one-way board",
  ),
  get("ideas._index", "/ideas?mine=1", forMembers, "what one posted"),
  get("ideas.new", "/ideas/new?title=canary", all("ok")),
  ...(["public", "members", "one_way"] as const).map((access) =>
    post(
      "ideas.new",
      (scene) =>
        to("/ideas/new", {
          ...scene.trapFields(),
          title: scene.newTitle(),
          boardId: String(scene.boards[access].id),
          seen: "1",
        }),
      "login done done done done done login",
      `a ${access} board`,
    ),
  ),
  post(
    "ideas.new",
    (scene) =>
      to("/ideas/new", {
        ...scene.trapFields(),
        title: scene.newTitle(),
        boardId: String(scene.boards.retired.id),
        seen: "1",
      }),
    "login invalid invalid invalid invalid invalid login",
    "a retired board",
  ),
  get("ideas.suggestions", "/ideas/suggestions?q=canary", all("ok")),
  get("ideas.similar", "/ideas/similar?title=canary", all("ok")),
  post("markdown.preview", to("/markdown/preview", { body: "**Bold** words." }), all("ok")),
  ...getOfIdea("ideas_.$idea._index", "", {
    public: all("on"),
    members: readers.members.replaceAll("ok", "on"),
    oneWay: readers.oneWay.replaceAll("ok", "on"),
    hidden: readers.hidden.replaceAll("ok", "on"),
  }),
  ...(["public", "members", "oneWay", "hidden"] as const).map((kind) =>
    get("ideas_.$idea._index", (scene) => scene.pathOf(kind), readers[kind], `${kind}, in full`),
  ),
  ...getOfIdea("ideas_.$idea.history", "/history", readers),
  ...getOfIdea("ideas_.$idea.voters", "/voters", {
    ...readers,
    hidden: readers.hidden.replaceAll("ok", "no"),
  }),
  ...getOfIdea("ideas_.$idea.vote", "/vote", voters),
  ...postToIdea(
    "ideas_.$idea.vote",
    "/vote",
    { importance: "2", because: "It saves time." },
    voters,
  ),
  post(
    "ideas_.$idea.vote",
    async (scene) => {
      const status = await scene.statusId("delivered");
      const id = await scene.newIdea("public", { status_id: status, status_group: "closed" });
      return to(`/ideas/${id}/vote`, { importance: "2" });
    },
    "login no no no no no login",
    "a delivered idea takes no votes",
  ),
  ...getOfIdea("ideas_.$idea.follow", "/follow", followers),
  ...postToIdea("ideas_.$idea.follow", "/follow", { following: "1" }, followers),
  ...getOfIdea("ideas_.$idea.evidence", "/evidence", readers),
  ...postToIdea(
    "ideas_.$idea.evidence",
    "/evidence",
    { kind: "problem", body: "It costs us an hour every day." },
    voters,
  ),
  post(
    "ideas_.$idea.evidence",
    async (scene) => {
      const id = await scene.newIdea("public", { locked_at: 1 });
      return to(`/ideas/${id}/evidence`, { kind: "problem", body: "It costs us an hour a day." });
    },
    "login no no done done done login",
    "a locked idea",
  ),
  ...getOfIdea("ideas_.$idea.edit", "/edit", editors),
  ...postToIdea("ideas_.$idea.edit", "/edit", edit, editors),
  post(
    "ideas_.$idea.edit",
    async (scene) => to(`/ideas/${await scene.newIdea("public", { locked_at: 1 })}/edit`, edit),
    "login no no no done done login",
    "a locked idea",
  ),
  post(
    "ideas_.$idea.edit",
    async (scene) => to(`/ideas/${await scene.newIdea("public", { version: 2 })}/edit`, edit),
    "login gone no no gone gone login",
    "an idea that was edited meanwhile",
  ),
  ...deleting(),
  ...boardRows(),
];

function deleting(): Row[] {
  return [
    ...(["public", "members", "oneWay", "hidden"] as const).map((kind) =>
      get(
        "ideas_.$idea.delete",
        async (scene) => `/ideas/${await scene.newIdea(kind)}/delete`,
        authors[kind],
        `${kind}, its author's alone`,
      ),
    ),
    get("ideas_.$idea.delete", taken("/delete"), authors.public.replace("ok", "no"), "taken up"),
    ...postToIdea("ideas_.$idea.delete", "/delete", {}, authors),
    post(
      "ideas_.$idea.delete",
      async (scene) => to(`/ideas/${await scene.newTakenIdea()}/delete`),
      authors.public.replace("ok", "no"),
      "taken up by others",
    ),
    get("ideas_.$idea.withdraw", taken("/withdraw"), authors.public),
    post(
      "ideas_.$idea.withdraw",
      async (scene) => to(`/ideas/${await scene.newTakenIdea()}/withdraw`),
      authors.public.replace("ok", "done"),
    ),
    ...postToIdea(
      "ideas_.$idea.withdraw",
      "/withdraw",
      {},
      {
        public: authors.public.replace("ok", "no"),
        members: authors.members.replace("ok", "no"),
        oneWay: authors.oneWay.replace("ok", "no"),
        hidden: authors.hidden.replace("ok", "no"),
      },
    ),
  ];
}

function taken(rest: string) {
  return async (scene: Parameters<Row["target"]>[0]) =>
    `/ideas/${await scene.newTakenIdea()}${rest}`;
}

function boardRows(): Row[] {
  const closed = "none ok ok ok ok ok none";
  return (["public", "members", "one_way"] as const).flatMap((access) => {
    const expect = access === "public" ? forMembers : closed;
    const path = (scene: Parameters<Row["target"]>[0]) =>
      `/boards/${scene.boards[access].slug}/follow`;
    return [
      get("boards_.$board.follow", path, expect, `a ${access} board`),
      post(
        "boards_.$board.follow",
        (scene) => to(path(scene), { following: "1" }),
        expect.replaceAll("ok", "done"),
        `a ${access} board`,
      ),
    ];
  });
}
