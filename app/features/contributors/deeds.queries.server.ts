import { sql } from "kysely";
import { stands } from "~/features/evidence/evidence.queries.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { isStaff, type Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { ContributorRole } from "./contributor";
import type { DeedRow } from "./derive-contributors";

/** A deed for one of several items. */
export interface ItemDeed extends DeedRow {
  itemId: number;
}

/**
 * Who did what for items, in four queries. Ideas that were merged into one behind an item count with
 * it, and those that its changelog entries answer. Nothing counts that is hidden, nor an idea whose
 * author withdrew.
 */
export async function listDeeds(
  db: Db,
  viewer: Viewer,
  itemIds: readonly number[],
): Promise<ItemDeed[]> {
  if (itemIds.length === 0) return [];
  const aboutIdeas = [
    ...(await ideaDeeds(db, viewer, itemIds)),
    ...(await evidenceDeeds(db, viewer, itemIds)),
  ];
  const aboutItem = await itemDeeds(db, itemIds);
  const tests = await testerDeeds(db, viewer, itemIds);
  return [
    ...aboutIdeas.map((deed) => ({ ...deed, seen: Boolean(deed.seen) })),
    ...aboutItem.map((deed) => ({ ...deed, ideaId: null, seen: true })),
    ...tests,
  ];
}

function ideaDeeds(db: Db, viewer: Viewer, itemIds: readonly number[]) {
  return (
    withIdeasBehind(db, itemIds)
      .selectFrom("behind")
      // SQLite begins with the first of a cross join; else it would begin with all ideas.
      .crossJoin("idea")
      .whereRef("idea.id", "=", "behind.idea_id")
      .where("idea.hidden_at", "is", null)
      .where("idea.withdrawn_at", "is", null)
      .select((select) => [
        "behind.item_id as itemId",
        "idea.author_id as personId",
        "idea.id as ideaId",
        select
          .case()
          .when("idea.merged_into_id", "is", null)
          .then<ContributorRole>("originator")
          .else<ContributorRole>("merged_idea")
          .end()
          .as("role"),
        isSeen(viewer).as("seen"),
        sql<number>`1`.as("count"),
      ])
      .orderBy("idea.id")
      .execute()
  );
}

/** Of whoever withdrew an idea, what they said about it counts no more. */
function evidenceDeeds(db: Db, viewer: Viewer, itemIds: readonly number[]) {
  return withIdeasBehind(db, itemIds)
    .selectFrom("behind")
    .crossJoin("evidence")
    .whereRef("evidence.idea_id", "=", "behind.idea_id")
    .innerJoin("idea", "idea.id", "evidence.idea_id")
    .leftJoin("comment", "comment.id", "evidence.comment_id")
    .where("idea.hidden_at", "is", null)
    .where(stands())
    .where((where) =>
      where.or([
        where("idea.withdrawn_at", "is", null),
        where("idea.author_id", "<>", where.ref("evidence.person_id")),
      ]),
    )
    .select((select) => [
      "behind.item_id as itemId",
      "evidence.person_id as personId",
      "evidence.idea_id as ideaId",
      sql<ContributorRole>`'evidence'`.as("role"),
      sql<number>`max(${isSeen(viewer)})`.as("seen"),
      select.fn.countAll<number>().as("count"),
    ])
    .groupBy(["behind.item_id", "evidence.person_id", "evidence.idea_id"])
    .orderBy("evidence.idea_id")
    .orderBy("evidence.person_id")
    .execute();
}

/** A draft is made of the words of others, and an item that begins without any of nobody's. */
function itemDeeds(db: Db, itemIds: readonly number[]) {
  const ids = [...itemIds];
  const as = (role: ContributorRole) => sql<ContributorRole>`${sql.lit(role)}`.as("role");
  const edits = db
    .selectFrom("roadmap_item_revision as revision")
    .where("revision.roadmap_item_id", "in", ids)
    .where("revision.kind", "<>", "draft");
  const later = edits.where("revision.version", ">", 1);
  const begun = edits
    .where("revision.version", "=", 1)
    .innerJoin("roadmap_item_section_revision as words", (join) =>
      join
        .onRef("words.roadmap_item_id", "=", "revision.roadmap_item_id")
        .onRef("words.version", "=", "revision.version"),
    )
    .where("words.roadmap_item_id", "in", ids)
    .where("words.version", "=", 1);
  const rows = db.selectFrom("register_row").where("hidden_at", "is", null);
  return later
    .where("revision.editor_id", "is not", null)
    .select((select) => [
      "revision.roadmap_item_id as itemId",
      "revision.editor_id as personId",
      as("editor"),
      select.fn.countAll<number>().as("count"),
    ])
    .groupBy(["revision.roadmap_item_id", "revision.editor_id"])
    .unionAll(
      begun
        .where("revision.editor_id", "is not", null)
        .select((select) => [
          "revision.roadmap_item_id as itemId",
          "revision.editor_id as personId",
          as("editor"),
          select.fn.count<number>("revision.version").distinct().as("count"),
        ])
        .groupBy(["revision.roadmap_item_id", "revision.editor_id"]),
    )
    .unionAll(
      later
        .where("revision.co_author_id", "is not", null)
        .select((select) => [
          "revision.roadmap_item_id as itemId",
          "revision.co_author_id as personId",
          as("editor"),
          select.fn.countAll<number>().as("count"),
        ])
        .groupBy(["revision.roadmap_item_id", "revision.co_author_id"]),
    )
    .unionAll(
      rows
        .where("roadmap_item_id", "in", ids)
        .select((select) => [
          "roadmap_item_id as itemId",
          "author_id as personId",
          sql<ContributorRole>`kind`.as("role"),
          select.fn.countAll<number>().as("count"),
        ])
        .groupBy(["roadmap_item_id", "author_id", "kind"]),
    )
    .unionAll(
      db
        .selectFrom("decision")
        .where("roadmap_item_id", "in", ids)
        .where("decided_by_id", "is not", null)
        .select((select) => [
          "roadmap_item_id as itemId",
          "decided_by_id as personId",
          as("decision"),
          select.fn.countAll<number>().as("count"),
        ])
        .groupBy(["roadmap_item_id", "decided_by_id"]),
    )
    .unionAll(
      db
        .selectFrom("roadmap_item")
        .where("id", "in", ids)
        .where("owner_id", "is not", null)
        .select(["id as itemId", "owner_id as personId", as("owner"), sql<number>`1`.as("count")]),
    )
    .$narrowType<{ personId: number }>()
    .execute();
}

/**
 * Who tests the beta, or reported from it; counted are the reports. The list of testers is for staff
 * alone, a report names its author.
 */
async function testerDeeds(
  db: Db,
  viewer: Viewer,
  itemIds: readonly number[],
): Promise<ItemDeed[]> {
  const rows = await db
    .selectFrom("beta_tester as tester")
    .leftJoin("roadmap_comment as report", (join) =>
      join
        .onRef("report.roadmap_item_id", "=", "tester.roadmap_item_id")
        .onRef("report.author_id", "=", "tester.person_id")
        .on("report.kind", "=", "beta_report")
        .on("report.deleted_at", "is", null)
        .on("report.hidden_at", "is", null),
    )
    .select((select) => [
      "tester.roadmap_item_id as itemId",
      "tester.person_id as personId",
      "tester.left_at",
      "tester.joined_at",
      select.fn.count<number>("report.id").as("reports"),
    ])
    .where("tester.roadmap_item_id", "in", [...itemIds])
    .groupBy(["tester.roadmap_item_id", "tester.person_id", "tester.left_at", "tester.joined_at"])
    .orderBy("tester.person_id")
    .execute();
  return rows
    .filter(({ reports, left_at }) => reports > 0 || left_at === null)
    .map(({ itemId, personId, reports, joined_at: since }) => ({
      ...{ itemId, personId, role: "tester", ideaId: null },
      seen: reports > 0 || isStaff(viewer),
      count: Math.max(1, reports),
      since,
    }));
}

/** The ideas behind items as `behind`, with what was merged into them, and what the changelog says that they answer. */
function withIdeasBehind(db: Db, itemIds: readonly number[]) {
  const ids = [...itemIds];
  return db.with("behind", (make) =>
    make
      .selectFrom("roadmap_item_idea as link")
      .select(["link.roadmap_item_id as item_id", "link.idea_id"])
      .where("link.roadmap_item_id", "in", ids)
      .union(
        make
          .selectFrom("roadmap_item_idea as link")
          .crossJoin("idea as merged")
          .whereRef("merged.merged_into_id", "=", "link.idea_id")
          .select(["link.roadmap_item_id as item_id", "merged.id as idea_id"])
          .where("link.roadmap_item_id", "in", ids),
      )
      .union(
        make
          .selectFrom("changelog_entry as entry")
          .innerJoin("changelog_entry_idea as answered", "answered.changelog_entry_id", "entry.id")
          .where("entry.published_at", "is not", null)
          .where("entry.roadmap_item_id", "in", ids)
          .select(["entry.roadmap_item_id as item_id", "answered.idea_id"])
          .$narrowType<{ item_id: number }>(),
      ),
  );
}

const isSeen = (viewer: Viewer) => sql<number>`case when ${visibleTo(viewer)} then 1 else 0 end`;
