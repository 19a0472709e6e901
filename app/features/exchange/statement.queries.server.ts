import type { SelectQueryBuilder } from "kysely";
import { ideaPath } from "~/features/ideas/idea";
import { roadmapItemPath } from "~/features/ideas/roadmap-item-path";
import { shownTo } from "~/features/ideas/shown-items.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { questionPath } from "~/features/questions/question";
import { seenQuestions } from "~/features/questions/seen-questions.server";
import { DAY, now } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import type { ExchangeSide, ExchangeSource, Schema } from "~db/schema";
import { type Balance, NOTHING_GIVEN } from "./balance";
import { day } from "./count-balances.server";
import {
  COUNTED_DAYS,
  ENTRIES_PER_PAGE,
  type EntryLine,
  type EntryPlace,
  type KindCount,
  MONTHS_DRAWN,
  type MonthSum,
  type Statement,
} from "./exchange";

/** Whose statement it is: an account's, or that of a person with what their whole account got. */
export type StatementOf = { accountId: number } | { personId: number; accountId: number | null };

type Entries = SelectQueryBuilder<Schema, "exchange_entry", object>;

/**
 * What was given on both sides, the latest first, and how much of each kind in 180 days. Only staff
 * are told what it counts.
 */
export async function loadStatement(
  db: Db,
  viewer: Viewer,
  of: StatementOf,
  place: EntryPlace | null,
): Promise<Statement> {
  const counts = await countKinds(db, viewer, of);
  const side = async (name: ExchangeSide) => ({
    counts: counts[name],
    ...(await listEntries(db, viewer, of, { side: name, place })),
  });
  return {
    sides: { customer: await side("customer"), company: await side("company") },
    months: await listMonths(db, viewer, of),
  };
}

/** How an account stood when it was counted last. */
export async function readBalance(db: Db, accountId: number): Promise<Balance> {
  const row = await db
    .selectFrom("exchange_balance")
    .select(["customer", "company", "balance", "band"])
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return row ?? NOTHING_GIVEN;
}

/** The entries of an account, or of a person; each condition has an index of its own. */
function entriesOf(db: Db, of: StatementOf, side: ExchangeSide): Entries {
  const entries = db.selectFrom("exchange_entry").where("exchange_entry.side", "=", side);
  if (!("personId" in of)) return entries.where("exchange_entry.account_id", "=", of.accountId);
  return entries.where((where) =>
    where.or([
      where("exchange_entry.person_id", "=", of.personId),
      where.and([
        where("exchange_entry.account_id", "=", of.accountId ?? 0),
        where("exchange_entry.person_id", "is", null),
      ]),
    ]),
  );
}

async function countKinds(
  db: Db,
  viewer: Viewer,
  of: StatementOf,
): Promise<Record<ExchangeSide, KindCount[]>> {
  const count = async (side: ExchangeSide): Promise<KindCount[]> => {
    const rows = await entriesOf(db, of, side)
      .select(({ fn }) => [
        "kind",
        fn.countAll<number>().as("count"),
        fn.sum<number>("points").as("points"),
      ])
      .where("given_at", ">", now() - COUNTED_DAYS * DAY)
      .groupBy("kind")
      .execute();
    return rows.map((row) => ({
      ...{ kind: row.kind, count: Number(row.count) },
      points: isStaff(viewer) ? Number(row.points) : null,
    }));
  };
  return { customer: await count("customer"), company: await count("company") };
}

async function listEntries(
  db: Db,
  viewer: Viewer,
  of: StatementOf,
  { side, place }: { side: ExchangeSide; place: EntryPlace | null },
): Promise<{ entries: EntryLine[]; next: EntryPlace | null }> {
  const begins = place?.side === side ? place : null;
  const rows = await entriesOf(db, of, side)
    .$if(begins !== null, (entries) =>
      entries.where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple("exchange_entry.given_at", "exchange_entry.id"),
          "<",
          tuple(begins?.at ?? 0, begins?.id ?? 0),
        ),
      ),
    )
    .leftJoin("person", "person.id", "exchange_entry.person_id")
    .leftJoin("idea", (join) =>
      join.onRef("idea.id", "=", "exchange_entry.idea_id").on(visibleTo(viewer)),
    )
    .leftJoin("roadmap_item", (join) =>
      join.onRef("roadmap_item.id", "=", "exchange_entry.roadmap_item_id").on(shownTo(viewer)),
    )
    .leftJoin("question", (join) =>
      join
        .onRef("question.id", "=", "exchange_entry.source_id")
        .on("exchange_entry.source_kind", "=", "answer")
        .on(seenQuestions(viewer)),
    )
    .select(["question.id as question", "question.title as question_title"])
    .select("question.language as question_language")
    .select(["exchange_entry.id", "exchange_entry.kind", "given_at", "points", "source_kind"])
    .select(["source_id", "person_id", "person.name", "idea.id as idea", "idea.title"])
    .select(["idea.language", "roadmap_item.id as item", "roadmap_item.title as item_title"])
    .orderBy("given_at", "desc")
    .orderBy("exchange_entry.id", "desc")
    .limit(ENTRIES_PER_PAGE + 1)
    .execute();
  const shown = rows.slice(0, ENTRIES_PER_PAGE);
  const last = shown.at(-1);
  const entries = shown.map(
    (row): EntryLine => ({
      ...{ id: row.id, kind: row.kind, at: row.given_at },
      person: row.person_id === null ? null : (row.name ?? ""),
      source: sourceOf(row),
      points: isStaff(viewer) ? row.points : null,
    }),
  );
  const more = rows.length > ENTRIES_PER_PAGE && last !== undefined;
  return { entries, next: more ? { side, at: last.given_at, id: last.id } : null };
}

interface SourceRow {
  source_kind: ExchangeSource;
  source_id: number;
  idea: number | null;
  title: string | null;
  language: string | null;
  item: number | null;
  item_title: string | null;
  question: number | null;
  question_title: string | null;
  question_language: string | null;
}

function sourceOf(row: SourceRow): EntryLine["source"] {
  const { idea, title, item, item_title, question, question_title: asked } = row;
  if (row.source_kind === "answer") {
    if (question === null || asked === null) return null;
    const href = questionPath({ id: question, title: asked });
    return { href, title: asked, language: row.question_language };
  }
  if (idea !== null && title !== null) {
    const href = pathsOfParts[row.source_kind]?.(row.source_id) ?? ideaPath({ id: idea, title });
    return { href, title, language: row.language };
  }
  if (row.source_kind === "case" && item === null) {
    return { href: `/cases/${row.source_id}`, title: null, language: null };
  }
  if (item === null || item_title === null) return null;
  const path = roadmapItemPath({ id: item, title: item_title });
  const isSuggestion = row.source_kind === "suggestion";
  const part = isSuggestion ? `/roadmap/${item}/suggestions/${row.source_id}` : undefined;
  const href = part ?? pathsOfParts[row.source_kind]?.(row.source_id) ?? path;
  return { href, title: item_title, language: null };
}

/** What has an address of its own. */
const pathsOfParts: Partial<Record<ExchangeSource, (id: number) => string>> = {
  comment: (id) => `/comments/${id}`,
  case: (id) => `/cases/${id}`,
};

/** Into a month, in whatever time zone it is told. */
const MIDDLE = 14 * DAY;

/** What both sides gave in each of the last twelve months: points for staff, things for others. */
async function listMonths(db: Db, viewer: Viewer, of: StatementOf): Promise<MonthSum[]> {
  const date = new Date(now());
  const first = (back: number) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back, 1);
  const months = Array.from({ length: MONTHS_DRAWN }, (_, index): MonthSum => {
    return { at: first(MONTHS_DRAWN - 1 - index) + MIDDLE, customer: 0, company: 0 };
  });
  const monthOf = (at: number) => new Date(at).toISOString().slice(0, "2026-11".length);
  const byName = new Map(months.map((each) => [monthOf(each.at), each]));
  const from = first(MONTHS_DRAWN - 1);
  for (const side of ["customer", "company"] as const) {
    const rows = await entriesOf(db, of, side)
      .select(({ fn }) => [
        day.as("day"),
        isStaff(viewer) ? fn.sum<number>("points").as("sum") : fn.countAll<number>().as("sum"),
      ])
      .where("given_at", ">=", from)
      .groupBy(day)
      .execute();
    for (const row of rows) {
      const month = byName.get(monthOf(row.day * DAY));
      if (month) month[side] += Number(row.sum);
    }
  }
  return months;
}
