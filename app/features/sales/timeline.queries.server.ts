import type { Verb } from "~/features/activity/activity";
import type { Viewer } from "~/features/people/viewer";
import { textsOf } from "~/i18n/texts.server";
import type { Db } from "~db/connect.server";
import { dealPath } from "./deal";
import { ideaLinesOf, itemLinesOf } from "./lines.queries.server";
import { TIMELINE_A_PAGE, type TimelineEntry } from "./timeline";

/** Whose history it is. */
export type TimelineOf = { dealId: number } | { accountId: number };

/**
 * What happened to a deal or an account, newest first, a page of it.
 * @param before The number of an entry, for those before it.
 */
export async function loadTimeline(
  db: Db,
  viewer: Viewer,
  whose: TimelineOf,
  before: number | null = null,
): Promise<{ entries: TimelineEntry[]; more: boolean }> {
  let query = db
    .selectFrom("activity")
    .leftJoin("person as actor", "actor.id", "activity.actor_id")
    .select(["activity.id", "verb", "activity.created_at", "idea_id", "roadmap_item_id"])
    .select(["subject_kind", "subject_id", "details", "actor.name as actor_name"])
    .orderBy("activity.id", "desc")
    .limit(TIMELINE_A_PAGE + 1);
  query =
    "dealId" in whose
      ? query.where("activity.deal_id", "=", whose.dealId)
      : query.where("activity.account_id", "=", whose.accountId);
  if (before !== null) query = query.where("activity.id", "<", before);
  const rows = await query.execute();
  const shown = rows.slice(0, TIMELINE_A_PAGE);
  const some = (ids: (number | null)[]) => [...new Set(ids.filter((id) => id !== null))];
  const of = (kind: string) =>
    some(shown.map((row) => (row.subject_kind === kind ? row.subject_id : null)));
  const [ideas, items, trails, deals, cases, questions, answers] = await Promise.all([
    ideaLinesOf(db, viewer, some(shown.map((row) => row.idea_id))),
    itemLinesOf(db, some(shown.map((row) => row.roadmap_item_id))),
    trailLinesOf(db, of("trail")),
    "dealId" in whose ? [] : dealLinesOf(db, of("deal")),
    caseLinesOf(db, of("business_case")),
    questionLinesOf(db, of("question")),
    answerLinesOf(db, of("answer")),
  ]);
  const things: Record<string, readonly Line[] | undefined> = {
    ...{ trail: trails, deal: deals, business_case: cases },
    ...{ question: questions, answer: answers },
  };
  const say = textsOf(viewer.language).getFixedT(null, "admin");
  const entries = shown.map((row): TimelineEntry => {
    const about =
      things[row.subject_kind]?.find((line) => line.id === row.subject_id) ??
      ideas.find((line) => line.id === row.idea_id) ??
      items.find((line) => line.id === row.roadmap_item_id);
    return {
      id: row.id,
      act: say(`activity.verbs.${row.verb as Verb}`),
      by: row.actor_name || linkOfVisit(row) || null,
      at: row.created_at,
      about: about ? linkOf(about) : null,
      words: wordsOf(row.details),
    };
  });
  return { entries, more: rows.length > TIMELINE_A_PAGE };
}

interface Line {
  id: number;
  title: string;
  language?: string;
  path: string;
}

const linkOf = ({ title, language, path }: Line) => ({ title, language, path });

async function trailLinesOf(db: Db, ids: number[]): Promise<Line[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("trail")
    .select(["id", "title", "language"])
    .where("id", "in", ids)
    .execute();
  return rows.map((row) => ({ ...row, path: `/trails/${row.id}` }));
}

async function dealLinesOf(db: Db, ids: number[]): Promise<Line[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("deal").select(["id", "name"]).where("id", "in", ids).execute();
  return rows.map(({ id, name }) => ({ id, title: name, path: dealPath({ id }) }));
}

/** A case is called as what it is about. */
async function caseLinesOf(db: Db, ids: number[]): Promise<Line[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("business_case")
    .leftJoin("idea", "idea.id", "business_case.idea_id")
    .leftJoin("roadmap_item as item", "item.id", "business_case.roadmap_item_id")
    .leftJoin("deal", "deal.id", "business_case.deal_id")
    .select(["business_case.id", "idea.title as idea", "idea.language", "item.title as item"])
    .select("deal.name as deal")
    .where("business_case.id", "in", ids)
    .execute();
  return rows.map(({ id, language, ...about }) => ({
    ...{ id, title: about.idea ?? about.item ?? about.deal ?? "", path: `/cases/${id}` },
    ...(language === null ? {} : { language }),
  }));
}

async function questionLinesOf(db: Db, ids: number[]): Promise<Line[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("question")
    .select(["id", "title", "language"])
    .where("id", "in", ids)
    .execute();
  return rows.map((row) => ({ ...row, path: `/questions/${row.id}` }));
}

/** An answer stands with its question. */
async function answerLinesOf(db: Db, ids: number[]): Promise<Line[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("answer")
    .innerJoin("question", "question.id", "answer.question_id")
    .select(["answer.id", "question.id as question", "question.title", "question.language"])
    .where("answer.id", "in", ids)
    .execute();
  return rows.map(({ question, ...row }) => ({
    ...row,
    path: `/questions/${question}#answer-${row.id}`,
  }));
}

/** A visit is of whoever the link is for, as far as the rep's label says; nobody else knows. */
function linkOfVisit({ verb, details }: { verb: string; details: string }): string {
  const { label } = JSON.parse(details) as { label?: string };
  return verb === "trail.visited" ? (label ?? "") : "";
}

/** The reason, note or question that an act was done with. */
function wordsOf(details: string): string | null {
  const { reason, words, question } = JSON.parse(details) as Record<string, unknown>;
  const found = [reason, words, question].find((each) => typeof each === "string" && each !== "");
  return (found as string | undefined) ?? null;
}
