import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { BoardAccess, NewRow } from "~db/schema";
import { makeBoard, makeIdea, makePerson } from "../support/community";

export const roles = [
  "visitor",
  "member",
  "other",
  "rep",
  "product",
  "admin",
  "suspended",
] as const;

/** `member` owns what the rows are about, `other` is another member. */
export type MatrixRole = (typeof roles)[number];

type Person = Viewer & { id: number };

/** Texts that only these roles may ever receive, whatever they ask and however it is answered. */
export type Canaries = Record<string, readonly MatrixRole[]>;

export interface AccessScene {
  database: Database;
  people: Record<Exclude<MatrixRole, "visitor">, Person>;
  boards: Record<BoardAccess | "retired", { id: number; slug: string }>;
  ideas: Record<"public" | "members" | "oneWay" | "hidden", number>;
  comments: { public: number; internal: number; reply: number };
  canaries: Canaries;
  /** A new idea of `member`, for a row that changes or deletes it. */
  newIdea(values?: Partial<NewRow<"idea">>): Promise<number>;
  newComment(values?: Partial<NewRow<"comment">>): Promise<number>;
  newItem(values?: Partial<NewRow<"roadmap_item">>): Promise<number>;
  statusId(key: string): Promise<number>;
}

const staff = ["rep", "product", "admin"] as const;

/** One community with something of every kind of privacy in it. */
export async function makeAccessScene(database: Database): Promise<AccessScene> {
  const people = {
    member: await makePerson(database, "member", { email: "canary-mail@example.com" }),
    other: await makePerson(database),
    rep: await makePerson(database, "rep"),
    product: await makePerson(database, "product"),
    admin: await makePerson(database, "admin"),
    suspended: await makePerson(database),
  };
  const boards = {
    public: await makeBoard(database, "public"),
    members: await makeBoard(database, "members"),
    one_way: await makeBoard(database, "one_way"),
    retired: await makeBoard(database, "public"),
  };
  const idea = (board: { id: number }, word: string, values: Partial<NewRow<"idea">> = {}) =>
    makeIdea(database, people.member, board, {
      title: `Canary title of a ${word} idea`,
      body: `canary-${word}-body`,
      body_html: `<p>canary-${word}-body</p>`,
      excerpt: `canary-${word}-body`,
      ...values,
    });
  const ideas = {
    public: (await idea(boards.public, "public")).id,
    members: (await idea(boards.members, "members-board")).id,
    oneWay: (await idea(boards.one_way, "one-way")).id,
    hidden: (await idea(boards.public, "hidden", { hidden_at: now(), listed: 0 })).id,
  };
  const comment = (values: Partial<NewRow<"comment">>) =>
    insertComment(database, people.other.id, ideas.public, values);
  const comments = {
    public: await comment({ author_id: people.member.id }),
    reply: await comment({}),
    internal: await comment({
      author_id: people.rep.id,
      by_staff: 1,
      internal: 1,
      body: "canary-internal-note",
      body_html: "<p>canary-internal-note</p>",
    }),
  };
  await finishScene(database, people, boards.retired.id, comments);
  return {
    database,
    people,
    boards,
    ideas,
    comments,
    canaries: {
      "canary-members-board-body": ["member", "other", ...staff],
      "canary-one-way-body": ["member", ...staff],
      "canary-hidden-body": ["member", "product", "admin"],
      "canary-internal-note": staff,
      "canary-mail@example.com": ["member", "admin"],
      "canary-password-hash": [],
      "canary-token-mail": ["admin"],
    },
    newIdea: async (values) => (await makeIdea(database, people.member, boards.public, values)).id,
    newComment: (values = {}) => comment({ author_id: people.member.id, ...values }),
    newItem: (values = {}) => insertItem(database, values),
    statusId: async (key) => {
      const row = await database.read
        .selectFrom("status")
        .select("id")
        .where("status_key", "=", key)
        .executeTakeFirstOrThrow();
      return row.id;
    },
  };
}

async function finishScene(
  database: Database,
  people: AccessScene["people"],
  retiredBoard: number,
  comments: AccessScene["comments"],
): Promise<void> {
  await database.write(async (trx) => {
    await trx.insertInto("setting").values({ name: "ready", value: "true" }).execute();
    await trx
      .updateTable("board")
      .set({ retired_at: now() })
      .where("id", "=", retiredBoard)
      .execute();
    await trx
      .updateTable("person")
      .set({ password_hash: "canary-password-hash" })
      .where("id", "=", people.member.id)
      .execute();
    await trx
      .updateTable("comment")
      .set({ parent_id: comments.public, root_id: comments.public, depth: 1 })
      .where("id", "=", comments.reply)
      .execute();
    await trx
      .insertInto("mail")
      .values({
        mail_key: "canary",
        kind: "reset",
        person_id: people.member.id,
        to_address: "somebody@example.com",
        subject: "Reset",
        body_text: "canary-token-mail",
        body_html: "canary-token-mail",
        token_hash: "canary",
        state: "queued",
        created_at: now(),
      })
      .execute();
  });
}

async function insertComment(
  database: Database,
  authorId: number,
  ideaId: number,
  values: Partial<NewRow<"comment">>,
): Promise<number> {
  const row = await database.write((trx) =>
    trx
      .insertInto("comment")
      .values({
        idea_id: ideaId,
        author_id: authorId,
        body: "A comment in public.",
        body_html: "<p>A comment in public.</p>",
        created_at: now(),
        ...values,
      })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  return row.id;
}

async function insertItem(
  database: Database,
  values: Partial<NewRow<"roadmap_item">>,
): Promise<number> {
  const row = await database.write((trx) =>
    trx
      .insertInto("roadmap_item")
      .values({
        title: "An item on the roadmap",
        horizon: "next",
        created_at: now(),
        updated_at: now(),
        ...values,
      })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  return row.id;
}
