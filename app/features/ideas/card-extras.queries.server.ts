import { accountName } from "~/features/accounts/account-name.server";
import type { Viewer } from "~/features/people/viewer";
import { seenTags } from "~/features/tags/seen-tags.server";
import type { Db } from "~db/connect.server";
import type { IdeaCard } from "./idea";
import { roadmapItemPath } from "./roadmap-item-path";
import { shownTo } from "./shown-items.server";
import { toReason } from "./voter-reason.server";

/** What cards show beside the idea itself, by idea: one query each, whatever the number of cards. */
export interface CardExtras {
  tags: Map<number, IdeaCard["tags"]>;
  myVotes: Map<number, NonNullable<IdeaCard["myVote"]>>;
  followed: Set<number>;
  roadmapItems: Map<number, IdeaCard["roadmapItems"]>;
  becauses: Map<number, NonNullable<IdeaCard["because"]>>;
}

export async function loadCardExtras(db: Db, viewer: Viewer, ids: number[]): Promise<CardExtras> {
  const [tags, myVotes, followed, roadmapItems, becauses] = await Promise.all([
    listTags(db, viewer, ids),
    listMyVotes(db, viewer, ids),
    listFollowed(db, viewer, ids),
    listRoadmapItems(db, viewer, ids),
    listBecauses(db, viewer, ids),
  ]);
  return { tags, myVotes, followed, roadmapItems, becauses };
}

async function listTags(db: Db, viewer: Viewer, ids: number[]): Promise<CardExtras["tags"]> {
  const rows = await db
    .selectFrom("idea_tag")
    .innerJoin("tag", "tag.id", "idea_tag.tag_id")
    .select(["idea_tag.idea_id", "tag.id", "tag.name"])
    .where("idea_tag.idea_id", "in", ids)
    .where(seenTags(viewer))
    .orderBy("tag.name_folded")
    .execute();
  const tags: CardExtras["tags"] = new Map();
  for (const { idea_id, id, name } of rows) {
    tags.set(idea_id, [...(tags.get(idea_id) ?? []), { id, name }]);
  }
  return tags;
}

async function listMyVotes(db: Db, viewer: Viewer, ids: number[]): Promise<CardExtras["myVotes"]> {
  if (viewer.id === null) return new Map();
  const rows = await db
    .selectFrom("vote")
    .select(["idea_id", "importance", "because"])
    .where("idea_id", "in", ids)
    .where("person_id", "=", viewer.id)
    .where("withdrawn_at", "is", null)
    .execute();
  return new Map(rows.map(({ idea_id, ...vote }) => [idea_id, vote]));
}

async function listFollowed(db: Db, viewer: Viewer, ids: number[]): Promise<Set<number>> {
  if (viewer.id === null) return new Set();
  const rows = await db
    .selectFrom("follow")
    .select("subject_id")
    .where("person_id", "=", viewer.id)
    .where("subject_kind", "=", "idea")
    .where("subject_id", "in", ids)
    .where("stopped_at", "is", null)
    .execute();
  return new Set(rows.map((row) => row.subject_id));
}

const NEAREST = { now: 0, next: 1, later: 2, delivered: 3 } as const;

async function listRoadmapItems(
  db: Db,
  viewer: Viewer,
  ids: number[],
): Promise<CardExtras["roadmapItems"]> {
  const rows = await db
    .selectFrom("roadmap_item_idea")
    .innerJoin("roadmap_item", "roadmap_item.id", "roadmap_item_idea.roadmap_item_id")
    .select(["idea_id", "roadmap_item.id", "roadmap_item.title", "roadmap_item.horizon"])
    .where("idea_id", "in", ids)
    .where(shownTo(viewer))
    .orderBy("roadmap_item.id")
    .execute();
  rows.sort((left, right) => NEAREST[left.horizon] - NEAREST[right.horizon]);
  const items: CardExtras["roadmapItems"] = new Map();
  for (const { idea_id, title, id, horizon } of rows) {
    const known = items.get(idea_id) ?? [];
    items.set(idea_id, [...known, { title, path: roadmapItemPath({ id, title }), horizon }]);
  }
  return items;
}

const LONGEST_BECAUSE = 140;

/** Of each idea one customer's reason, whole: the most important one, of these the newest. */
async function listBecauses(
  db: Db,
  viewer: Viewer,
  ids: number[],
): Promise<CardExtras["becauses"]> {
  const rows = await db
    .selectFrom("idea")
    .innerJoin("vote", (join) =>
      join.onRef("vote.idea_id", "=", "idea.id").on("vote.person_id", "=", (on) =>
        on
          .selectFrom("vote as best")
          .select("best.person_id")
          .whereRef("best.idea_id", "=", "idea.id")
          .where("best.because", "<>", "")
          .where("best.withdrawn_at", "is", null)
          .where("best.by_staff", "=", 0)
          // An author who withdrew is not named.
          .where((where) =>
            where.or([
              where("idea.withdrawn_at", "is", null),
              where("best.person_id", "<>", where.ref("idea.author_id")),
            ]),
          )
          .where((where) => where(where.fn("length", ["best.because"]), "<=", LONGEST_BECAUSE))
          .orderBy("best.importance", "desc")
          .orderBy("best.created_at", "desc")
          .orderBy("best.person_id")
          .limit(1),
      ),
    )
    .innerJoin("person", "person.id", "vote.person_id")
    .leftJoin("account", "account.id", "vote.account_id")
    .select(["idea.id", "idea.language", "vote.because"])
    .select(accountName(viewer).as("account_name"))
    .select(["person.id as voter_id", "person.name", "person.votes_hidden"])
    .where("idea.id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.id, toReason(viewer, row)]));
}
