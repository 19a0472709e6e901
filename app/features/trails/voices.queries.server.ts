import { sql } from "kysely";
import type { Db } from "~db/connect.server";
import type { Voice } from "./shown-stop";
import { speakerOf } from "./speaker";

/** A voice is shown whole or not at all. */
const LONGEST = 200;

/**
 * What customers said about ideas, by idea: why they voted, the most important first, then what others
 * found helpful in the discussion. Two queries, however many ideas. The caller has made sure that the
 * ideas are public.
 */
export async function listVoices(
  db: Db,
  ideaIds: readonly number[],
  most: number,
): Promise<Map<number, Voice[]>> {
  if (ideaIds.length === 0) return new Map();
  const rows = [
    ...(await listReasons(db, ideaIds, most)),
    ...(await listComments(db, ideaIds, most)),
  ];
  const voices = new Map<number, Voice[]>();
  for (const row of rows) {
    const known = voices.get(row.idea_id) ?? [];
    if (known.length < most) voices.set(row.idea_id, [...known, toVoice(row)]);
  }
  return voices;
}

async function listReasons(db: Db, ideaIds: readonly number[], most: number) {
  const ranked = db
    .selectFrom("vote")
    .innerJoin("idea", "idea.id", "vote.idea_id")
    .innerJoin("person", "person.id", "vote.person_id")
    .leftJoin("account", "account.id", "vote.account_id")
    .select(["vote.idea_id", "vote.because as text", "person.name", "account.name as account"])
    .select(["account.named_at", "account.industry", "account.size", "person.votes_hidden"])
    .select(["idea.withdrawn_at", "idea.author_id", "vote.person_id as speaker_id"])
    .select((select) => [
      select.fn.coalesce("person.language", "idea.language").as("language"),
      sql<number>`row_number() over (
        partition by vote.idea_id
        order by vote.importance desc, vote.created_at desc, vote.person_id)`.as("place"),
    ])
    .where("vote.idea_id", "in", [...ideaIds])
    .where("vote.because", "<>", "")
    .where("vote.by_staff", "=", 0)
    .where("vote.withdrawn_at", "is", null)
    .where((where) => where(where.fn<number>("length", ["vote.because"]), "<=", LONGEST));
  return db
    .selectFrom(ranked.as("ranked"))
    .selectAll()
    .where("place", "<=", most)
    .orderBy("idea_id")
    .orderBy("place")
    .execute();
}

async function listComments(db: Db, ideaIds: readonly number[], most: number) {
  const ranked = db
    .selectFrom("comment")
    .innerJoin("idea", "idea.id", "comment.idea_id")
    .innerJoin("person", "person.id", "comment.author_id")
    .leftJoin("account", "account.id", "person.account_id")
    .select(["comment.idea_id", "comment.body as text", "person.name", "account.name as account"])
    .select(["account.named_at", "account.industry", "account.size"])
    .select(sql<0 | 1>`0`.as("votes_hidden"))
    .select(["idea.withdrawn_at", "idea.author_id", "comment.author_id as speaker_id"])
    .select((select) => [
      select.fn.coalesce("person.language", "idea.language").as("language"),
      sql<number>`row_number() over (
        partition by comment.idea_id
        order by comment.helpful_count desc, comment.id desc)`.as("place"),
    ])
    .where("comment.idea_id", "in", [...ideaIds])
    .where("comment.by_staff", "=", 0)
    .where("comment.internal", "=", 0)
    .where("comment.deleted_at", "is", null)
    .where("comment.hidden_at", "is", null)
    .where((where) => where(where.fn<number>("length", ["comment.body"]), "<=", LONGEST));
  return db
    .selectFrom(ranked.as("ranked"))
    .selectAll()
    .where("place", "<=", most)
    .orderBy("idea_id")
    .orderBy("place")
    .execute();
}

type VoiceRow = Awaited<ReturnType<typeof listReasons>>[number];

function toVoice(row: VoiceRow): Voice {
  const left = row.withdrawn_at !== null && row.speaker_id === row.author_id;
  return {
    text: row.text,
    language: row.language,
    by: speakerOf({
      name: row.name,
      shown: !left && row.votes_hidden === 0,
      account: left ? null : row.account,
      namedAt: row.named_at,
      industry: row.industry,
      size: row.size,
    }),
  };
}
