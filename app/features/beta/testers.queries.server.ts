import { shownName } from "~/features/people/unnamed";
import { openStatuses } from "~/features/register/register-row";
import type { Db } from "~db/connect.server";
import { TESTERS_PER_PAGE } from "./beta";
import type { AcceptedRisk, TesterList } from "./testers";

/** Where a page begins: after whoever joined then, and after them the one with the next number. */
interface Cursor {
  joinedAt: number;
  personId: number;
}

/** All who ever tested an item, in the order of joining, in four queries a page. */
export async function listTesters(
  db: Db,
  itemId: number,
  after: Cursor | null,
): Promise<TesterList> {
  const rows = await selectTesters(db, itemId, after);
  const page = rows.slice(0, TESTERS_PER_PAGE);
  const ids = page.map((row) => row.person_id);
  const [accepted, reports, open] =
    ids.length === 0
      ? [[], [], []]
      : [
          await listAccepted(db, itemId, ids),
          await countReports(db, itemId, ids),
          await listOpenVersions(db, itemId),
        ];
  const last = page.at(-1);
  return {
    testers: page.map((row) => {
      const own = accepted.filter((each) => each.personId === row.person_id);
      const name = shownName(row.name);
      return {
        id: row.person_id,
        person: name ? { name, handle: row.handle } : null,
        account: row.account,
        joinedAt: row.joined_at,
        leftAt: row.left_at,
        note: row.note,
        reports: reports.find((each) => each.author_id === row.person_id)?.count ?? 0,
        accepted: own.map(({ personId: _, ...risk }) => risk),
        missing: open.filter((risk) => !own.some((each) => isSame(each, risk))).length,
      };
    }),
    next:
      rows.length > TESTERS_PER_PAGE && last ? cursorText(last.joined_at, last.person_id) : null,
  };
}

/** What an address says of where a page begins; null for the first page, and for what is no cursor. */
export function readCursor(text: string | null): Cursor | null {
  const [, joinedAt, personId] = /^(\d{1,15})-([1-9]\d{0,14})$/.exec(text ?? "") ?? [];
  if (joinedAt === undefined || personId === undefined) return null;
  return { joinedAt: Number(joinedAt), personId: Number(personId) };
}

const cursorText = (joinedAt: number, personId: number) => `${joinedAt}-${personId}`;

const isSame = (left: { id: number; version: number }, right: { id: number; version: number }) =>
  left.id === right.id && left.version === right.version;

function selectTesters(db: Db, itemId: number, after: Cursor | null) {
  const query = db
    .selectFrom("beta_tester as tester")
    .innerJoin("person", "person.id", "tester.person_id")
    .leftJoin("account", "account.id", "tester.account_id")
    .select(["tester.person_id", "tester.joined_at", "tester.left_at", "tester.note"])
    .select(["person.name", "person.handle", "account.name as account"])
    .where("tester.roadmap_item_id", "=", itemId)
    .orderBy("tester.joined_at")
    .orderBy("tester.person_id")
    .limit(TESTERS_PER_PAGE + 1);
  if (!after) return query.execute();
  return query
    .where((where) =>
      where(
        where.refTuple("tester.joined_at", "tester.person_id"),
        ">",
        where.tuple(after.joinedAt, after.personId),
      ),
    )
    .execute();
}

function listAccepted(
  db: Db,
  itemId: number,
  personIds: readonly number[],
): Promise<(AcceptedRisk & { personId: number })[]> {
  return db
    .selectFrom("beta_risk_acceptance as accepted")
    .innerJoin("register_row as risk", "risk.id", "accepted.register_row_id")
    .leftJoin("register_row_revision as then", (join) =>
      join
        .onRef("then.register_row_id", "=", "accepted.register_row_id")
        .onRef("then.version", "=", "accepted.version"),
    )
    .select(["accepted.person_id as personId", "accepted.register_row_id as id"])
    .select(["accepted.version", "accepted.accepted_at as acceptedAt", "risk.version as present"])
    .select((select) => [
      select.fn.coalesce("then.body", "risk.body").as("body"),
      select.fn.coalesce("then.mitigation", "risk.mitigation").as("mitigation"),
    ])
    .where("accepted.roadmap_item_id", "=", itemId)
    .where("risk.roadmap_item_id", "=", itemId)
    .where("accepted.person_id", "in", personIds)
    .orderBy("accepted.register_row_id")
    .orderBy("accepted.version", "desc")
    .execute();
}

function countReports(db: Db, itemId: number, personIds: readonly number[]) {
  return db
    .selectFrom("roadmap_comment")
    .select((select) => ["author_id", select.fn.countAll<number>().as("count")])
    .where("roadmap_item_id", "=", itemId)
    .where("kind", "=", "beta_report")
    .where("author_id", "in", personIds)
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null)
    .groupBy("author_id")
    .execute();
}

function listOpenVersions(db: Db, itemId: number) {
  return db
    .selectFrom("register_row")
    .select(["id", "version"])
    .where("roadmap_item_id", "=", itemId)
    .where("kind", "=", "risk")
    .where("status", "in", openStatuses)
    .where("hidden_at", "is", null)
    .execute();
}
