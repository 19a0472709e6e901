import { readAmount } from "~/features/evidence/amount";
import { shownTo } from "~/features/ideas/shown-items.server";
import { requireSignedIn } from "~/features/people/allow";
import { personOfLink } from "~/features/people/person-of-link.server";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { type WorthAnswer, type WorthDays, worthDays } from "./worth";
import { readWorthKey } from "./worth-link.server";

/** The question about an item, as one person is asked it. */
export interface WorthAsked {
  item: { id: number; title: string; path: string };
  days: WorthDays;
  closesAt: number;
  /** What they said before. */
  answer: WorthAnswer | null;
}

/**
 * Who is asked about an item: by the key of a mail, in the round of that mail, or signed in.
 * @throws NotFound for a key that is none of ours, or of somebody who left; SignInNeeded.
 */
export async function findAsked(
  db: Db,
  viewer: Viewer,
  { itemId, key, secret }: { itemId: number; key: string | null; secret: string },
): Promise<{ person: SignedInViewer; itemId: number; days: WorthDays | null }> {
  if (key === null) {
    requireSignedIn(viewer);
    return { person: viewer, itemId, days: null };
  }
  const asking = readWorthKey(secret, key);
  if (!asking || asking.itemId !== itemId) throw new NotFound();
  return { person: await personOfLink(db, asking.personId), itemId, days: asking.days };
}

/** Whether a person wrote an idea of the item, or voted for one, and is not of the company. */
export async function isAsked(db: Db, itemId: number, personId: number): Promise<boolean> {
  const ideas = db
    .selectFrom("roadmap_item_idea")
    .select("idea_id")
    .where("roadmap_item_id", "=", itemId);
  const row = await db
    .selectFrom("person")
    .select("person.id")
    .where("person.id", "=", personId)
    .where("person.role", "=", "member")
    .where((where) =>
      where.or([
        where.exists(
          where
            .selectFrom("idea")
            .select("idea.id")
            .where("idea.author_id", "=", personId)
            .where("idea.withdrawn_at", "is", null)
            .where("idea.id", "in", ideas),
        ),
        where.exists(
          where
            .selectFrom("vote")
            .select("vote.idea_id")
            .where("vote.person_id", "=", personId)
            .where("vote.withdrawn_at", "is", null)
            .where("vote.idea_id", "in", ideas),
        ),
      ]),
    )
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * What this person is asked of an item: in the round of a mail, or in the one that opened last.
 * @throws NotFound where nothing is asked, or not of them.
 */
export async function getWorthAsked(
  db: Db,
  viewer: SignedInViewer,
  about: { itemId: number; days: WorthDays | null; currency: string },
): Promise<WorthAsked> {
  const { itemId, currency } = about;
  const item = await db
    .selectFrom("roadmap_item")
    .select(["id", "title"])
    .where("id", "=", itemId)
    .where(shownTo(viewer))
    .executeTakeFirst();
  const round = await db
    .selectFrom("worth_round")
    .select(["days", "closes_at"])
    .where("roadmap_item_id", "=", itemId)
    .where("days", "in", about.days === null ? [...worthDays] : [about.days])
    .orderBy("days", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!item || !round || !(await isAsked(db, itemId, viewer.id))) throw new NotFound();
  const row = await db
    .selectFrom("worth_answer")
    .selectAll()
    .where("roadmap_item_id", "=", itemId)
    .where("days", "=", round.days)
    .where("person_id", "=", viewer.id)
    .executeTakeFirst();
  const answer = row && {
    used: row.used,
    worth: row.worth,
    amount:
      row.amount === null || row.unit === null ? null : readAmount(row.amount, row.unit, currency),
    word: row.word,
  };
  return {
    item: { ...item, path: itemPath(item) },
    days: round.days,
    closesAt: round.closes_at,
    answer: answer ?? null,
  };
}
