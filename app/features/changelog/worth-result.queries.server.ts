import { accountName } from "~/features/accounts/account-name.server";
import { readAmount } from "~/features/evidence/amount";
import { sourceOf } from "~/features/evidence/evidence.queries.server";
import { type Figure, rollUp } from "~/features/evidence/roll-up";
import { shownName } from "~/features/people/unnamed";
import { isStaff, type Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { countAnswers, WORDS_SHOWN, type WorthResult, type WorthWord } from "./worth";

/** What those who asked for an item say of it; null while nobody did. Of each the latest answer counts. */
export async function readWorthResult(
  db: Db,
  viewer: Viewer,
  itemId: number,
  currency: string,
): Promise<WorthResult | null> {
  const rows = await db
    .selectFrom("worth_answer")
    .select(["person_id", "account_id", "used", "worth", "amount", "unit", "updated_at"])
    .where("roadmap_item_id", "=", itemId)
    .orderBy("updated_at", "desc")
    .orderBy("days", "desc")
    .execute();
  const latest = [...new Map(rows.toReversed().map((row) => [row.person_id, row])).values()];
  if (latest.length === 0) return null;
  const figures = latest
    .toSorted((left, right) => right.updated_at - left.updated_at)
    .flatMap((row): Figure[] => {
      if (row.amount === null || row.unit === null) return [];
      return [{ ...readAmount(row.amount, row.unit, currency), source: sourceOf(row) }];
    });
  return {
    ...countAnswers(latest),
    rollUps: rollUp(figures, isStaff(viewer) ? "staff" : "others"),
    words: isStaff(viewer) ? await listWords(db, viewer, itemId) : [],
  };
}

/** Of each person the latest word. */
async function listWords(db: Db, viewer: Viewer, itemId: number): Promise<WorthWord[]> {
  const rows = await db
    .selectFrom("worth_answer as answer")
    .innerJoin("person", "person.id", "answer.person_id")
    .leftJoin("account", "account.id", "answer.account_id")
    .select(["answer.person_id", "answer.word", "person.name"])
    .select(accountName(viewer).as("account"))
    .where("answer.roadmap_item_id", "=", itemId)
    .where("answer.word", "<>", "")
    .orderBy("answer.updated_at", "desc")
    .orderBy("answer.days", "desc")
    .limit(WORDS_SHOWN)
    .execute();
  const latest = new Map(rows.toReversed().map((row) => [row.person_id, row]));
  return [...latest.values()].toReversed().map(({ person_id, name, account, word }) => ({
    ...{ personId: person_id, name: shownName(name), account, word },
  }));
}
