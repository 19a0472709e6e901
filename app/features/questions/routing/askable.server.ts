import { sql } from "kysely";
import { listLetIn } from "~/features/segments/open-boards.queries.server";
import { DAY } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import { amongNumbers } from "~db/dialect";
import { A_WEEK_MOST, WEEK } from "./routing";
import type { Asked } from "./wanted.queries.server";

/**
 * Those whom a question may be put to at `at`, quiet hours apart: members who said so, of customers and
 * partners, neither the asker's own nor an excluded one, who were not asked about it yet and are
 * within their limits. Whether they read its board is said by {@link listReaders}.
 */
export function selectAskable(db: Db, asked: Asked, at: number) {
  return db
    .selectFrom("answering_choice as choice")
    .innerJoin("person", "person.id", "choice.person_id")
    .leftJoin("account", "account.id", "person.account_id")
    .where("choice.opted_in_at", "is not", null)
    .where("person.role", "=", "member")
    .where("person.shadow", "=", 0)
    .where("person.suspended_at", "is", null)
    .where("person.waiting_since", "is", null)
    .where("person.erased_at", "is", null)
    .where("account.asked_off_at", "is", null)
    .where((where) =>
      where.or([
        where("person.account_id", "is", null),
        where.and([
          where("account.kind", "in", ["customer", "partner"]),
          where("account.id", "not in", amongNumbers(db, [...asked.excluded])),
          where("account.id", "<>", asked.accountId ?? 0),
        ]),
      ]),
    )
    .where("person.id", "<>", asked.askerId ?? 0)
    .where(
      sql<boolean>`person.id not in (
        select person_id from question_request where question_id = ${asked.questionId})`,
    )
    .where(
      sql<boolean>`not exists (
        select 1 from question_request where person_id = person.id and asked_at > ${at - DAY})`,
    )
    .where(
      sql<boolean>`(
        select count(*) from question_request
        where person_id = person.id and asked_at > ${at - WEEK}) < ${sql.lit(A_WEEK_MOST)}`,
    );
}

/** Those of the people who read the board of a question. A one-way board is read by nobody else. */
export async function listReaders(
  db: Db,
  { boardId, boardAccess }: Asked,
  personIds: readonly number[],
): Promise<readonly number[]> {
  if (boardAccess === "one_way") return [];
  return boardAccess === "segments" ? listLetIn(db, boardId, personIds) : personIds;
}
