import type { AccessScene, CommentKind } from "../access-scene";
import type { Row } from "../expectation";
import { all, get, getOfIdea, type Line, post, postToIdea, readers, to } from "./row";

const hidden = "none no none none ok ok none";
const noNotes = "none none none no no no none";

/** Talking about an idea; `member` wrote the public comments, `rep` the note. */
export const commentRows: Row[] = [
  ...getOfIdea("ideas_.$idea.comments", "/comments", { ...readers, hidden }),
  ...postToIdea(
    "ideas_.$idea.comments",
    "/comments",
    (scene) => ({ ...scene.trapFields(), body: "It would help us too.", stance: "for" }),
    {
      public: "login ok ok ok ok ok login",
      members: readers.members,
      oneWay: readers.oneWay,
      hidden,
    },
  ),
  comment({ internal: "1" }, "login no no done done done login", "an internal note"),
  comment({ note: "reply" }, "login none none done done done login", "a reply to a note"),
  post(
    "ideas_.$idea.comments",
    async (scene) => {
      const id = await scene.newIdea("public", { locked_at: 1 });
      return to(`/ideas/${id}/comments`, { ...scene.trapFields(), body: "One more thing." });
    },
    "login no no done done done login",
    "a locked idea",
  ),
  get(
    "ideas_.$idea.comments",
    async (scene) => `/ideas/${await scene.newIdea("public", { locked_at: 1 })}/comments`,
    "login no no ok ok ok login",
    "a locked idea",
  ),
  ...page("_index", "", {
    public: all("on"),
    internal: "none none none on on on none",
    onOneWay: "none on none on on on none",
    hidden: all("on"),
  }),
  ...page("edit", "/edit", {
    public: "login ok no no no no login",
    internal: "none none none ok no no none",
    onOneWay: "none ok none no no no none",
    hidden: "login no no no no no login",
  }),
  ...form(
    "edit",
    "/edit",
    { body: "Other words.", version: "1" },
    {
      public: "login done no no no no login",
      internal: "none none none done no no none",
      onOneWay: "none done none no no no none",
      hidden: "login no no no no no login",
    },
  ),
  ...page("delete", "/delete", {
    public: "login ok no no no no login",
    internal: "none none none ok no no none",
    onOneWay: "none ok none no no no none",
    hidden: "login ok no no no no login",
  }),
  ...form(
    "delete",
    "/delete",
    {},
    {
      public: "login done no no no no login",
      internal: "none none none done no no none",
      onOneWay: "none done none no no no none",
      hidden: "login done no no no no login",
    },
  ),
  ...page("helpful", "/helpful", {
    public: "login no ok ok ok ok login",
    internal: noNotes,
    onOneWay: "none no none ok ok ok none",
    hidden: "login no no no no no login",
  }),
  ...form(
    "helpful",
    "/helpful",
    { helpful: "1" },
    {
      public: "login no done done done done login",
      internal: noNotes,
      onOneWay: "none no none done done done none",
      hidden: "login no no no no no login",
    },
  ),
  ...page("evidence", "/evidence", {
    public: "login ok no ok ok ok login",
    internal: noNotes,
    onOneWay: "none ok none ok ok ok none",
    hidden: "login no no no no no login",
  }),
  ...["1", "0"].flatMap((marked) =>
    form(
      "evidence",
      "/evidence",
      { marked, kind: "implication", amount: "3", unit: "hours_month" },
      {
        public: "login done no done done done login",
        internal: noNotes,
        onOneWay: "none done none done done done none",
        hidden: "login no no no no no login",
      },
    ).map((row) => ({ ...row, about: `${row.about}, ${marked}` })),
  ),
  ...page("hide", "/hide", {
    public: "login no no no ok ok login",
    internal: noNotes,
    onOneWay: "none no none no ok ok none",
    hidden: "login no no no ok ok login",
  }),
  ...form(
    "hide",
    "/hide",
    { hidden: "1", reason: "Spam it is." },
    {
      public: "login no no no done done login",
      internal: noNotes,
      onOneWay: "none no none no done done none",
      hidden: "login no no no done done login",
    },
  ),
  ...extensions(),
  ...page("history", "/history", {
    public: all("ok"),
    internal: "none none none ok ok ok none",
    onOneWay: "none ok none ok ok ok none",
    hidden: "none ok none none ok ok none",
  }),
];

/** `member` wrote the ideas, `other` what may be taken up into them. */
function extensions(): Row[] {
  const lines: Record<CommentKind, Line> = {
    public: "login done no no done done login",
    internal: "none none none no no no none",
    onOneWay: "none done none no done done none",
    hidden: "login no no no no no login",
  };
  const path = async (scene: AccessScene, kind: CommentKind) => {
    const writer = kind === "internal" ? scene.people.rep : scene.people.other;
    const id = await scene.newComment(kind, { author_id: writer.id });
    return `/comments/${id}/extension`;
  };
  return (Object.entries(lines) as [CommentKind, Line][]).flatMap(([kind, done]) => [
    get(
      "comments.$comment.extension",
      (scene) => path(scene, kind),
      done.replaceAll("done", "ok"),
      `a comment of somebody else, ${kind}`,
    ),
    ...["1", "0"].map((takenUp) =>
      post(
        "comments.$comment.extension",
        async (scene) =>
          to(await path(scene, kind), { takenUp, body: "With what others said.", version: "1" }),
        done,
        `a comment of somebody else, ${kind}, taken up ${takenUp}`,
      ),
    ),
  ]);
}

function comment({ note, ...fields }: Record<string, string>, expect: Line, about: string): Row {
  return post(
    "ideas_.$idea.comments",
    (scene) =>
      to(`/ideas/${scene.ideas.public}/comments`, {
        ...scene.trapFields(),
        body: "For our eyes alone.",
        ...(note ? { parentId: String(scene.comments.internal) } : {}),
        ...fields,
      }),
    expect,
    about,
  );
}

function page(name: string, rest: string, lines: Record<CommentKind, Line>): Row[] {
  return (Object.entries(lines) as [CommentKind, Line][]).map(([kind, expect]) =>
    get(
      `comments.$comment.${name}`,
      (scene) => `/comments/${scene.comments[kind]}${rest}`,
      expect,
      `a comment, ${kind}`,
    ),
  );
}

function form(
  name: string,
  rest: string,
  fields: Record<string, string>,
  lines: Record<CommentKind, Line>,
): Row[] {
  return (Object.entries(lines) as [CommentKind, Line][]).map(([kind, expect]) =>
    post(
      `comments.$comment.${name}`,
      async (scene) => to(`/comments/${await scene.newComment(kind)}${rest}`, fields),
      expect,
      `a comment, ${kind}`,
    ),
  );
}
