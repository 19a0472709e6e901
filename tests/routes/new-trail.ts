import { DAY, now } from "~/platform/clock";
import { randomToken, sha256 } from "~/platform/hash.server";
import { sign } from "~/platform/secret.server";
import type { Database, Trx } from "~db/connect.server";
import type { NewRow, Schema } from "~db/schema";

/** A trail with one of everything; what only the team may read of it is a canary. */
export interface NewTrail {
  id: number;
  /** About an idea. */
  stop: number;
  link: number;
  /** Of the link. */
  token: string;
  question: number;
  /** Of a mail that asks to confirm an address. */
  confirmation: string;
}

type WithId = "trail" | "trail_stop" | "trail_link" | "trail_question" | "trail_contact";

export interface TrailGround {
  database: Database;
  ownerId: number;
  ideaId: number;
  secret: string;
}

export async function newTrail(
  { database, ownerId, ideaId, secret }: TrailGround,
  link: Partial<NewRow<"trail_link">> = {},
): Promise<NewTrail> {
  const at = now();
  const token = randomToken();
  const made = await database.write(async (trx) => {
    const id = await insert(trx, "trail", {
      ...{ title: "Five bars, one taste", letter: "You asked.", language: "en" },
      ...{ owner_id: ownerId, created_by_id: ownerId, created_at: at, updated_at: at },
    });
    const stop = await insert(trx, "trail_stop", {
      ...{ trail_id: id, position: 1, kind: "idea", idea_id: ideaId, created_at: at },
    });
    const linkId = await insert(trx, "trail_link", {
      ...{ trail_id: id, label: "canary_trail", token_hash: sha256(token) },
      ...{ made_key: token, expires_at: at + DAY, created_at: at, ...link },
    });
    const question = await insert(trx, "trail_question", {
      ...{ trail_id: id, link_id: null, body: "canary_trail", created_at: at },
    });
    const contact = await insert(trx, "trail_contact", {
      ...{ trail_id: id, email: "canary_trail@example.com", email_folded: token },
      ...{ language: "en", created_at: at },
    });
    return { id, stop, link: linkId, question, contact };
  });
  const { contact, ...ids } = made;
  return { ...ids, token, confirmation: sign(secret, `trail-confirm-${contact}`) };
}

async function insert<T extends WithId>(trx: Trx, table: T, values: NewRow<T>): Promise<number> {
  const row = await trx
    .insertInto(table as keyof Schema & "trail")
    .values(values as NewRow<"trail">)
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}
