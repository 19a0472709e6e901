import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { visitorWhoReads } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { AccountKind } from "~db/schema";

/** Of each kind so many are quoted at most. */
const QUOTES_MOST = 12;
/** Of fewer companies the sizes would tell which they are. */
const SIZES_FROM = 3;

interface Said {
  ideaId: number;
  personId: number;
  body: string;
}

/** What a draft is made of. */
export interface DraftSources {
  ideas: { id: number; title: string; body: string; authorId: number }[];
  problems: Said[];
  becauses: Said[];
  questions: Said[];
  accounts: {
    kinds: ReadonlyMap<AccountKind, number>;
    sizes: { least: number; most: number } | null;
  };
}

/** What everybody may read about those of the ideas that everybody may read; of each kind the first. */
export async function readDraftSources(
  db: Db,
  ideaIds: readonly number[],
  language: string,
): Promise<DraftSources> {
  const ideas = await db
    .selectFrom("idea")
    .select(["id", "title", "body", "author_id as authorId"])
    .where("id", "in", [0, ...ideaIds])
    .where("listed", "=", 1)
    .where("withdrawn_at", "is", null)
    .where(visibleTo(visitorWhoReads(language)))
    .orderBy("top_count", "desc")
    .orderBy("id")
    .execute();
  const ids = [0, ...ideas.map(({ id }) => id)];
  return {
    ideas,
    problems: await listProblems(db, ids),
    becauses: await listBecauses(db, ids),
    questions: await listQuestions(db, ids),
    accounts: await summariseAccounts(db, ids),
  };
}

/** As those who have the problem wrote it themselves. */
function listProblems(db: Db, ids: number[]): Promise<Said[]> {
  return db
    .selectFrom("evidence")
    .select(["idea_id as ideaId", "person_id as personId", "body"])
    .where("idea_id", "in", ids)
    .where("kind", "=", "problem")
    .where("body", "<>", "")
    .where("by_staff", "=", 0)
    .where("recorded_by_id", "is", null)
    .orderBy("id")
    .limit(QUOTES_MOST)
    .execute();
}

/** Of voters who show their names, in words of their own. */
function listBecauses(db: Db, ids: number[]): Promise<Said[]> {
  return db
    .selectFrom("vote")
    .innerJoin("person", "person.id", "vote.person_id")
    .select(["vote.idea_id as ideaId", "vote.person_id as personId", "vote.because as body"])
    .where("vote.idea_id", "in", ids)
    .where("vote.withdrawn_at", "is", null)
    .where("vote.set_aside_at", "is", null)
    .where("vote.by_staff", "=", 0)
    .where("vote.because", "<>", "")
    .where("vote.behalf_id", "is", null)
    .where("person.votes_hidden", "=", 0)
    .where("person.shadow", "=", 0)
    .orderBy("vote.importance", "desc")
    .orderBy("vote.created_at")
    .orderBy("vote.person_id")
    .limit(QUOTES_MOST)
    .execute();
}

function listQuestions(db: Db, ids: number[]): Promise<Said[]> {
  return db
    .selectFrom("comment")
    .select(["idea_id as ideaId", "author_id as personId", "body"])
    .where("idea_id", "in", ids)
    .where("stance", "=", "question")
    .where("internal", "=", 0)
    .where("by_staff", "=", 0)
    .where("hidden_at", "is", null)
    .where("deleted_at", "is", null)
    .orderBy("helpful_count", "desc")
    .orderBy("id")
    .limit(QUOTES_MOST)
    .execute();
}

/** Whose people want it: how many of each kind, and how large; never which. */
async function summariseAccounts(db: Db, ids: number[]): Promise<DraftSources["accounts"]> {
  const rows = await db
    .selectFrom("account")
    .select(["kind", "size"])
    .where("id", "in", (select) =>
      select
        .selectFrom("vote")
        .innerJoin("person", "person.id", "vote.person_id")
        .select("person.account_id")
        .where("vote.idea_id", "in", ids)
        .where("vote.withdrawn_at", "is", null)
        .where("vote.by_staff", "=", 0)
        .where("person.account_id", "is not", null),
    )
    .execute();
  const kinds = new Map<AccountKind, number>();
  for (const { kind } of rows) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const known = rows.flatMap(({ size }) => (size === null ? [] : [size]));
  const sizes =
    known.length < SIZES_FROM ? null : { least: Math.min(...known), most: Math.max(...known) };
  return { kinds, sizes };
}
