import { accountName } from "~/features/accounts/account-name.server";
import { shownName, unnamedVoter } from "~/features/people/unnamed";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { portraitPath } from "~/features/pictures/portrait";
import type { Db } from "~db/connect.server";
import {
  cursorBehind,
  pickQuotes,
  type Voices,
  type Voter,
  type VoterCursor,
  writeVoterCursor,
} from "./voters";

export const VOTERS_PER_PAGE = 50;
const QUOTE_CANDIDATES = 20;
/** A reason is shown whole or not at all where it stands as a quote. */
const LONGEST_QUOTE = 160;

/** What is counted on an idea beside its number of votes; staff's votes are in none of it. */
export async function countVoices(db: Db, ideaId: number): Promise<Voices> {
  return db
    .selectFrom("vote")
    .select((select) => [
      select.fn.count<number>("account_id").distinct().as("accounts"),
      select.fn.count<number>("person_id").filterWhere("importance", "=", 3).as("mustHave"),
      select.fn.count<number>("person_id").filterWhere("because", "<>", "").as("saidWhy"),
    ])
    .where("idea_id", "=", ideaId)
    .where("withdrawn_at", "is", null)
    .where("by_staff", "=", 0)
    .executeTakeFirstOrThrow();
}

/** Up to three reasons that customers gave, the most important votes first, never cut. */
export async function listQuotes(db: Db, viewer: Viewer, ideaId: number): Promise<Voter[]> {
  const rows = await selectVoters(db, viewer, ideaId)
    .where("vote.because", "<>", "")
    .where("vote.by_staff", "=", 0)
    .where((where) => where(where.fn("length", ["vote.because"]), "<=", LONGEST_QUOTE))
    .orderBy("vote.importance", "desc")
    .orderBy("vote.created_at", "desc")
    .orderBy("vote.person_id")
    .limit(QUOTE_CANDIDATES)
    .execute();
  return pickQuotes(rows.map((row, index) => toVoter(viewer, row, index)));
}

/** Everybody who votes for the idea, the newest vote first; `next` is null on the last page. */
export async function listVoters(
  db: Db,
  viewer: Viewer,
  ideaId: number,
  cursor: VoterCursor | null,
): Promise<{ voters: Voter[]; next: string | null }> {
  const rows = await votersQuery(db, viewer, ideaId, cursor).execute();
  const shown = rows.slice(0, VOTERS_PER_PAGE);
  const times = rows.length > shown.length ? shown.map((row) => row.created_at) : [];
  const behind = cursorBehind(times, cursor);
  return {
    voters: shown.map((row, index) => toVoter(viewer, row, index)),
    next: behind && writeVoterCursor(behind),
  };
}

/** One more than a page, from the index; exported for the test of its plan. */
export function votersQuery(db: Db, viewer: Viewer, ideaId: number, cursor: VoterCursor | null) {
  let query = selectVoters(db, viewer, ideaId);
  if (cursor) query = query.where("vote.created_at", "<=", cursor.at).offset(cursor.skip);
  return query
    .orderBy("vote.created_at", "desc")
    .orderBy("vote.person_id", "desc")
    .limit(VOTERS_PER_PAGE + 1);
}

function selectVoters(db: Db, viewer: Viewer, ideaId: number) {
  return db
    .selectFrom("vote")
    .innerJoin("idea", "idea.id", "vote.idea_id")
    .innerJoin("person", "person.id", "vote.person_id")
    .leftJoin("account", "account.id", "vote.account_id")
    .leftJoin("behalf_entry as entry", "entry.id", "vote.behalf_id")
    .leftJoin("person as rep", "rep.id", "entry.entered_by_id")
    .select(["vote.person_id", "vote.importance", "vote.because", "vote.by_staff"])
    .select([
      "vote.created_at",
      "person.name",
      "person.handle",
      "person.picture",
      "person.votes_hidden",
    ])
    .select(["idea.author_id", "idea.withdrawn_at as author_left_at"])
    .select(["entry.id as entry_id", "entry.quote", "rep.name as rep_name"])
    .select(["person.language as own_language", "idea.language"])
    .select(accountName(viewer).as("account"))
    .where("vote.idea_id", "=", ideaId)
    .where("vote.withdrawn_at", "is", null);
}

type VoterRow = Awaited<ReturnType<ReturnType<typeof selectVoters>["execute"]>>[number];

/** Who is not named is told by their place in the list alone. */
function toVoter(viewer: Viewer, row: VoterRow, index: number): Voter {
  const left = row.author_left_at !== null && row.person_id === row.author_id;
  const unnamed = left ? "former" : unnamedVoter(viewer, { ...row, id: row.person_id });
  return {
    key: unnamed ? -1 - index : row.person_id,
    person: unnamed
      ? null
      : { name: row.name, handle: row.handle, portrait: portraitPath(row.picture) },
    unnamed,
    account: unnamed ? null : row.account,
    byStaff: row.by_staff === 1,
    importance: row.importance,
    because: row.because,
    language: row.own_language ?? row.language,
    at: row.created_at,
    entered: toEntered(viewer, row),
  };
}

/** Members learn that the company entered it; who did, and what was said, is between the two. */
function toEntered(viewer: Viewer, row: VoterRow): Voter["entered"] {
  if (row.entry_id === null) return null;
  const told = isStaff(viewer) || viewer.id === row.person_id;
  return told ? { by: shownName(row.rep_name), quote: row.quote ?? "" } : { by: null, quote: "" };
}
