import { accountName } from "~/features/accounts/account-name.server";
import { shownName } from "~/features/people/unnamed";
import type { Viewer } from "~/features/people/viewer";
import { portraitPath } from "~/features/pictures/portrait";
import { DAY, now } from "~/platform/clock";
import { excerpt } from "~/platform/excerpt";
import type { Db } from "~db/connect.server";
import { ideaPath } from "./idea";
import type { ListedBoard } from "./idea-conditions.server";
import type { BeingMade, LateAnswer, Said } from "./list-side-data";
import { roadmapItemPath } from "./roadmap-item-path";
import { shownTo } from "./shown-items.server";
import { visibleAmong } from "./visible-ideas.server";
import { toReason } from "./voter-reason.server";

const SHOWN = 3;
const LONGEST_ANSWER = 110;
const LONGEST_BECAUSE = 140;
/** How many of the newest are looked at to find some to show. */
const LOOKED_AT = 20;

export async function listBeingMade(
  db: Db,
  viewer: Viewer,
  boards: readonly ListedBoard[],
): Promise<BeingMade[]> {
  const rows = await db
    .selectFrom("roadmap_item")
    .select(["roadmap_item.id", "roadmap_item.title"])
    .select((select) =>
      select
        .selectFrom("roadmap_item_idea")
        .innerJoin("idea", "idea.id", "roadmap_item_idea.idea_id")
        .select((inner) => inner.fn.countAll<number>().as("count"))
        .whereRef("roadmap_item_idea.roadmap_item_id", "=", "roadmap_item.id")
        .where("idea.merged_into_id", "is", null)
        .where(visibleAmong(viewer, boards))
        .as("idea_count"),
    )
    .where("horizon", "=", "now")
    .where(shownTo(viewer))
    .orderBy("position")
    .orderBy("roadmap_item.id")
    .limit(SHOWN)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    path: roadmapItemPath(row),
    ideaCount: Number(row.idea_count),
  }));
}

export async function listLateAnswers(
  db: Db,
  viewer: Viewer,
  boards: readonly ListedBoard[],
): Promise<LateAnswer[]> {
  const answered = db
    .selectFrom("idea")
    .select(["idea.id", "title", "language", "answered_at"])
    .where("listed", "=", 1)
    .where("answered_at", "is not", null)
    .where(visibleAmong(viewer, boards))
    .orderBy("answered_at", "desc")
    .orderBy("idea.id", "desc")
    .limit(LOOKED_AT);
  const rows = await db
    .selectFrom(answered.as("idea"))
    .innerJoin("official_response as response", "response.idea_id", "idea.id")
    .innerJoin("person", "person.id", "response.author_id")
    .select(["idea.id", "idea.title", "idea.language", "response.body"])
    .select(["person.name", "person.picture"])
    .where("response.version", "=", (where) =>
      where
        .selectFrom("official_response as newest")
        .select((select) => select.fn.max("newest.version").as("version"))
        .whereRef("newest.idea_id", "=", "idea.id"),
    )
    .orderBy("response.created_at", "desc")
    .orderBy("idea.id", "desc")
    .limit(SHOWN - 1)
    .execute();
  return rows.map((row) => ({
    idea: { id: row.id, title: row.title, path: ideaPath(row), language: row.language },
    text: excerpt(row.body, LONGEST_ANSWER),
    author: { name: shownName(row.name), portrait: portraitPath(row.picture) },
  }));
}

/** The newest reason of the last week among the ideas that move most. */
export async function findSaidThisWeek(
  db: Db,
  viewer: Viewer,
  boards: readonly ListedBoard[],
): Promise<Said | null> {
  const moving = db
    .selectFrom("idea")
    .select(["idea.id", "title", "language", "author_id", "withdrawn_at"])
    .where("listed", "=", 1)
    .where(visibleAmong(viewer, boards))
    .orderBy("trend", "desc")
    .orderBy("idea.id", "desc")
    .limit(LOOKED_AT);
  const row = await db
    .selectFrom(moving.as("idea"))
    .innerJoin("vote", "vote.idea_id", "idea.id")
    .innerJoin("person", "person.id", "vote.person_id")
    .leftJoin("account", "account.id", "vote.account_id")
    .select(["idea.id", "idea.title", "idea.language", "vote.because"])
    .select(accountName(viewer).as("account_name"))
    .select(["person.id as voter_id", "person.name", "person.votes_hidden"])
    .where("vote.because", "<>", "")
    .where("vote.withdrawn_at", "is", null)
    .where("vote.by_staff", "=", 0)
    .where("vote.created_at", ">=", now() - 7 * DAY)
    // An author who withdrew is not named.
    .where((where) =>
      where.or([
        where("idea.withdrawn_at", "is", null),
        where("vote.person_id", "<>", where.ref("idea.author_id")),
      ]),
    )
    .where((where) => where(where.fn("length", ["vote.because"]), "<=", LONGEST_BECAUSE))
    .orderBy("vote.created_at", "desc")
    .orderBy("vote.person_id")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  return {
    ...toReason(viewer, row),
    idea: { title: row.title, path: ideaPath(row), language: row.language },
  };
}
