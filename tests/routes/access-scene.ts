import type { Viewer } from "~/features/people/viewer";
import { hashPassword } from "~/platform/password.server";
import type { Database } from "~db/connect.server";
import type { AccountKind, BoardAccess } from "~db/schema";
import { makeBoard, makePerson } from "../support/community";
import { type NewThings, newThings } from "./new-things";
import { type PrivateThings, writePrivateThings } from "./private-things";
import { BALANCE, DEAL_AMOUNT, POINTS } from "./staff-words";

export const roles = [
  "visitor",
  "member",
  "other",
  "rep",
  "product",
  "admin",
  "suspended",
] as const;

/**
 * `member`, of a customer, owns what the rows are about; `other` is a member of a partner; `rep` looks
 * after nothing where a row does not say so.
 */
export type MatrixRole = (typeof roles)[number];

export type SceneRole = Exclude<MatrixRole, "visitor">;
export type ScenePerson = Viewer & { id: number; email: string };
export type People = Record<SceneRole, ScenePerson>;
export type Boards = Record<BoardAccess | "retired", { id: number; slug: string }>;

/** Who asks; null for a visitor. */
export type Asker = ScenePerson | null;

/** Open to all, or closed in one of the ways that there are. */
export type IdeaKind = "public" | "members" | "oneWay" | "hidden";
export type CommentKind = "public" | "internal" | "onOneWay" | "hidden";

/** Texts that only these roles may ever receive, whatever they ask and however it is answered. */
export type Canaries = Record<string, readonly MatrixRole[]>;

export interface AccessScene extends NewThings, PrivateThings {
  database: Database;
  people: People;
  boards: Boards;
  /** Of everybody. */
  password: string;
  passwordHash: string;
  /** With which links and forms are signed. */
  secret: string;
  canaries: Canaries;
}

/** Minor units, as no page says them by chance. */
const REVENUE = 73_313_377_331;
const PASSWORD = "correct horse battery";
const staff = ["rep", "product", "admin"] as const;
const signedIn = ["member", "other", ...staff] as const;

/** One community with something of every kind of privacy in it. */
export async function makeAccessScene(database: Database, secret: string): Promise<AccessScene> {
  const hash = await hashPassword(PASSWORD);
  const accounts = await makeAccounts(database);
  const people = await makePeople(database, hash, accounts);
  const boards = await makeBoards(database);
  const made = newThings({ database, people, boards, secret });
  const things = await writePrivateThings(database, people, boards, made);
  return {
    ...{ database, people, boards, secret, password: PASSWORD, passwordHash: hash },
    ...made,
    ...things,
    canaries: {
      canary_members: ["member", "other", ...staff],
      canary_oneway: ["member", ...staff],
      canary_merged: ["member", ...staff],
      canary_hidden: ["member", "product", "admin"],
      "9182736": ["member", ...staff],
      "9,182,736": ["member", ...staff],
      canary_internal: staff,
      canary_checklist: staff,
      canary_planned: staff,
      canary_reach: staff,
      canary_forMembers: signedIn,
      canary_beta: ["member", ...staff],
      canary_tester: ["member", "product", "admin"],
      canary_row: ["member", "product", "admin"],
      canary_quote: ["member", ...staff],
      canary_crm: staff,
      canary_deal: staff,
      canary_case: ["member", ...staff],
      canary_unshown: staff,
      [String(DEAL_AMOUNT)]: staff,
      // How the account of `member` stands, and what an entry of it counts.
      [String(BALANCE)]: staff,
      [String(POINTS)]: staff,
      canary_owner: staff,
      canary_trail: staff,
      canary_tag: staff,
      canary_field: staff,
      canary_answer: staff,
      canary_template: staff,
      canary_question: staff,
      canary_asker: staff,
      canary_askedinside: signedIn,
      canary_askedoneway: staff,
      canary_askedhidden: ["product", "admin"],
      canary_answerhidden: ["other", "product", "admin"],
      canary_segment: staff,
      canary_moderated: ["member", "product", "admin"],
      canary_waiting: ["member", "product", "admin"],
      canary_unsaid: staff,
      canary_word: ["member", ...staff],
      canary_dispute: ["member", ...staff],
      // Whole, so that no time or other number of a page looks like it.
      "81726.35": ["member", ...staff],
      "81,726.35": ["member", ...staff],
      "81,726.4": ["member", ...staff],
      canary_ofunpublished: staff,
      canary_report: ["other", "product", "admin"],
      canary_board: signedIn,
      // Neither account agreed that others are told its name.
      canary_company: ["member", ...staff],
      canary_partner: ["other", ...staff],
      canary_plan: staff,
      [String(REVENUE)]: staff,
      canary_inner: ["other", ...staff],
      canary_reason: ["member", "product", "admin"],
      "canary-mail@example.com": ["member", "admin"],
      canary_token: ["admin"],
      canary_draft: ["member"],
      [hash]: [],
    },
  };
}

/** Of a customer and of a partner; nobody looks after them. */
async function makeAccounts(database: Database): Promise<Record<"member" | "other", number>> {
  const insert = (name: string, kind: AccountKind) =>
    database.write(async (trx) => {
      const row = { name, name_folded: name, kind, plan: "canary_plan", annual_value: REVENUE };
      const account = trx.insertInto("account").values({ ...row, created_at: 1 });
      return (await account.returning("id").executeTakeFirstOrThrow()).id;
    });
  return {
    member: await insert("canary_company", "customer"),
    other: await insert("canary_partner", "partner"),
  };
}

async function makePeople(
  database: Database,
  passwordHash: string,
  accounts: Record<"member" | "other", number>,
): Promise<People> {
  const person = async (
    role: "member" | "rep" | "product" | "admin",
    email: string,
    account_id: number | null = null,
  ) => ({
    ...(await makePerson(database, role, {
      ...{ email, email_folded: email, password_hash: passwordHash, account_id },
    })),
    email,
  });
  return {
    member: await person("member", "canary-mail@example.com", accounts.member),
    other: await person("member", "other@example.com", accounts.other),
    rep: await person("rep", "rep@example.com"),
    product: await person("product", "product@example.com"),
    admin: await person("admin", "admin@example.com"),
    suspended: await person("member", "suspended@example.com"),
  };
}

/** Open to partners, of whom there is one: `other`. */
async function makeInnerBoard(database: Database) {
  const board = await makeBoard(database, "segments", { name: "canary_inner" });
  const rule = { field: "kind", comparison: "is", not: false, values: ["partner"] };
  await database.write(async (trx) => {
    const { id } = await trx
      .insertInto("segment")
      .values({
        ...{ name: "canary_segment", name_folded: "canary_segment", counted_at: null },
        ...{ rule: JSON.stringify({ groups: [[rule]] }), created_at: 1 },
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const opens = { board_id: board.id, segment_id: id };
    await trx.insertInto("board_segment").values(opens).execute();
  });
  return board;
}

async function makeBoards(database: Database): Promise<Boards> {
  const cover = "0123456789abcdefghijkl-16x5";
  const closed = { name: "canary_board", cover, cover_alt: "canary_board" };
  return {
    public: await makeBoard(database, "public"),
    members: await makeBoard(database, "members", closed),
    one_way: await makeBoard(database, "one_way", closed),
    segments: await makeInnerBoard(database),
    retired: await makeBoard(database, "public", { retired_at: 1 }),
  };
}
