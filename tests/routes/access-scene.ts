import type { Viewer } from "~/features/people/viewer";
import { hashPassword } from "~/platform/password.server";
import type { Database } from "~db/connect.server";
import type { BoardAccess } from "~db/schema";
import { makeBoard, makePerson } from "../support/community";
import { type NewThings, newThings } from "./new-things";
import { type PrivateThings, writePrivateThings } from "./private-things";

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

const PASSWORD = "correct horse battery";
const staff = ["rep", "product", "admin"] as const;
const signedIn = ["member", "other", ...staff] as const;

/** One community with something of every kind of privacy in it. */
export async function makeAccessScene(database: Database, secret: string): Promise<AccessScene> {
  const hash = await hashPassword(PASSWORD);
  const people = await makePeople(database, hash);
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
      canary_internal: staff,
      canary_checklist: staff,
      canary_quote: ["member", ...staff],
      canary_crm: staff,
      canary_owner: staff,
      canary_tag: staff,
      canary_field: staff,
      canary_answer: staff,
      canary_template: staff,
      canary_question: staff,
      canary_segment: staff,
      canary_moderated: ["member", "product", "admin"],
      canary_waiting: ["member", "product", "admin"],
      canary_report: ["other", "product", "admin"],
      canary_board: signedIn,
      canary_reason: ["member", "product", "admin"],
      "canary-mail@example.com": ["member", "admin"],
      canary_token: ["admin"],
      canary_draft: ["member"],
      [hash]: [],
    },
  };
}

async function makePeople(database: Database, passwordHash: string): Promise<People> {
  const person = async (role: "member" | "rep" | "product" | "admin", email: string) => ({
    ...(await makePerson(database, role, {
      email,
      email_folded: email,
      password_hash: passwordHash,
    })),
    email,
  });
  return {
    member: await person("member", "canary-mail@example.com"),
    other: await person("member", "other@example.com"),
    rep: await person("rep", "rep@example.com"),
    product: await person("product", "product@example.com"),
    admin: await person("admin", "admin@example.com"),
    suspended: await person("member", "suspended@example.com"),
  };
}

async function makeBoards(database: Database): Promise<Boards> {
  const cover = "0123456789abcdefghijkl-16x5";
  const closed = { name: "canary_board", cover, cover_alt: "canary_board" };
  return {
    public: await makeBoard(database, "public"),
    members: await makeBoard(database, "members", closed),
    one_way: await makeBoard(database, "one_way", closed),
    retired: await makeBoard(database, "public", { retired_at: 1 }),
  };
}
