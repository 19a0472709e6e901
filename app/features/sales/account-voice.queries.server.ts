import { readAmount } from "~/features/evidence/amount";
import { EVIDENCE_MAX } from "~/features/evidence/evidence";
import { stands } from "~/features/evidence/evidence.queries.server";
import { ideaPath } from "~/features/ideas/idea";
import { isOwed } from "~/features/ideas/reply-clock.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import { excerpt } from "~/platform/excerpt";
import type { Db } from "~db/connect.server";
import type { Importance } from "~db/schema";
import {
  type AccountMember,
  ASKED_AT_MOST,
  type AskedIdea,
  MEMBERS_AT_MOST,
  WORTH_AT_MOST,
  type Worth,
} from "./account-voice";
import type { IdeaLine } from "./deal";
import { ideaLinesOf, selectIdeaLines, toIdeaLine } from "./lines.queries.server";

/** How many of the latest votes are looked through for what an account asked for. */
const VOTES_READ = 2_000;

/**
 * What the people of an account asked for, by the votes that were cast for it: what matters most to
 * them first, then what most of them want, then the latest.
 */
export async function listAsked(db: Db, viewer: Viewer, accountId: number): Promise<AskedIdea[]> {
  const rows = await db
    .selectFrom((from) =>
      from
        .selectFrom("vote")
        .select(["idea_id", "importance", "created_at"])
        .where("account_id", "=", accountId)
        .where("withdrawn_at", "is", null)
        .orderBy("created_at", "desc")
        .orderBy("idea_id", "desc")
        .limit(VOTES_READ)
        .as("said"),
    )
    .innerJoin("idea", "idea.id", "said.idea_id")
    .select((select) => [
      "said.idea_id as id",
      select.fn.max<Importance>("said.importance").as("importance"),
      select.fn.countAll<number>().as("voters"),
      select.fn.max<number>("said.created_at").as("last"),
    ])
    .where("idea.merged_into_id", "is", null)
    .where(visibleTo(viewer))
    .groupBy("said.idea_id")
    .orderBy("importance", "desc")
    .orderBy("voters", "desc")
    .orderBy("last", "desc")
    .orderBy("id", "desc")
    .limit(ASKED_AT_MOST)
    .execute();
  const lines = await ideaLinesOf(
    db,
    viewer,
    rows.map((row) => row.id),
  );
  return rows.flatMap(({ id, importance, voters }) => {
    const line = lines.find((each) => each.id === id);
    return line ? [{ ...line, importance, voters }] : [];
  });
}

/** The ideas of an account's present people that still wait for a first answer, the next due first. */
export async function listOwedTo(db: Db, viewer: Viewer, accountId: number): Promise<IdeaLine[]> {
  const rows = await selectIdeaLines(db, viewer)
    .where(
      "idea.author_id",
      "in",
      db.selectFrom("person").select("person.id").where("person.account_id", "=", accountId),
    )
    .where(isOwed())
    .orderBy("idea.reply_due_at")
    .orderBy("idea.id")
    .limit(ASKED_AT_MOST)
    .execute();
  return rows.map(toIdeaLine);
}

/**
 * What the people of an account said that ideas are worth to them, the latest first: the reasons of
 * their votes, and what they put a number on.
 */
export async function listWorth(
  db: Db,
  viewer: Viewer,
  accountId: number,
  { currency }: { currency: string },
): Promise<Worth[]> {
  const [reasons, figures] = await Promise.all([
    listReasons(db, viewer, accountId),
    listFigures(db, viewer, accountId, currency),
  ]);
  return [...reasons, ...figures].sort((left, right) => right.at - left.at).slice(0, WORTH_AT_MOST);
}

async function listReasons(db: Db, viewer: Viewer, accountId: number): Promise<Worth[]> {
  const rows = await db
    .selectFrom("vote")
    .innerJoin("idea", "idea.id", "vote.idea_id")
    .innerJoin("person", "person.id", "vote.person_id")
    .select(["idea.id", "idea.title", "idea.language", "vote.because", "vote.created_at"])
    .select("person.name")
    .where("vote.account_id", "=", accountId)
    .where("vote.withdrawn_at", "is", null)
    .where("vote.because", "<>", "")
    .where(visibleTo(viewer))
    .orderBy("vote.created_at", "desc")
    .orderBy("vote.idea_id", "desc")
    .limit(WORTH_AT_MOST)
    .execute();
  return rows.map((row) => ({ ...saidOf(row), words: row.because, amount: null }));
}

async function listFigures(
  db: Db,
  viewer: Viewer,
  accountId: number,
  currency: string,
): Promise<Worth[]> {
  const rows = await db
    .selectFrom("evidence")
    .innerJoin("idea", "idea.id", "evidence.idea_id")
    .innerJoin("person", "person.id", "evidence.person_id")
    .leftJoin("comment", "comment.id", "evidence.comment_id")
    .select(["idea.id", "idea.title", "idea.language", "evidence.created_at", "person.name"])
    .select(["evidence.body", "comment.body as reply", "evidence.amount", "evidence.unit"])
    .where("evidence.account_id", "=", accountId)
    .where("evidence.amount", "is not", null)
    .where(stands())
    .where(visibleTo(viewer))
    .orderBy("evidence.id", "desc")
    .limit(WORTH_AT_MOST)
    .execute();
  return rows.map((row) => ({
    ...saidOf(row),
    words: row.reply === null ? row.body : excerpt(row.reply, EVIDENCE_MAX),
    amount: row.amount && row.unit ? readAmount(row.amount, row.unit, currency) : null,
  }));
}

function saidOf(row: {
  id: number;
  title: string;
  language: string;
  name: string;
  created_at: number;
}): Pick<Worth, "idea" | "by" | "at"> {
  const idea = { title: row.title, language: row.language, path: ideaPath(row) };
  return { idea, by: row.name || null, at: row.created_at };
}

/** The present people of an account, those who took part last first. */
export async function listTakingPart(db: Db, accountId: number): Promise<AccountMember[]> {
  const rows = await db
    .selectFrom("person")
    .select(["person.id", "person.name", "person.handle", "person.job_title as jobTitle"])
    .select((select) => [
      select
        .selectFrom("idea")
        .whereRef("idea.author_id", "=", "person.id")
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("ideas"),
      select
        .selectFrom("vote")
        .whereRef("vote.person_id", "=", "person.id")
        .where("vote.withdrawn_at", "is", null)
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("votes"),
      select
        .selectFrom("comment")
        .whereRef("comment.author_id", "=", "person.id")
        .where("comment.deleted_at", "is", null)
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("comments"),
      select
        .selectFrom("activity")
        .select("activity.created_at")
        .whereRef("activity.actor_id", "=", "person.id")
        .orderBy("activity.id", "desc")
        .limit(1)
        .as("lastAt"),
    ])
    .where("person.account_id", "=", accountId)
    .where("person.erased_at", "is", null)
    .orderBy("person.id")
    .limit(MEMBERS_READ)
    .execute();
  return rows
    .map((row) => ({
      ...row,
      ideas: row.ideas ?? 0,
      votes: row.votes ?? 0,
      comments: row.comments ?? 0,
    }))
    .sort((left, right) => (right.lastAt ?? 0) - (left.lastAt ?? 0))
    .slice(0, MEMBERS_AT_MOST);
}

/** Of a large account the page shows those who joined first and take part. */
const MEMBERS_READ = 50;
