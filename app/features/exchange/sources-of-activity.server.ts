import type { Verb } from "~/features/activity/activity";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import { distinct, type Source } from "./source";

/** What of an activity row says which entries may have changed. */
export type Act = Pick<
  Row<"activity">,
  | "id"
  | "verb"
  | "actor_id"
  | "subject_kind"
  | "subject_id"
  | "idea_id"
  | "roadmap_item_id"
  | "details"
>;

export const actColumns = [
  ...["id", "verb", "actor_id", "subject_kind", "subject_id"],
  ...["idea_id", "roadmap_item_id", "details"],
] as (keyof Act)[];

const votes: readonly Verb[] = ["vote.cast", "vote.withdrawn"];
const reviews: readonly Verb[] = ["vote.set_aside", "vote.counted_again"];
const ideas: readonly Verb[] = [
  "idea.posted",
  "idea.deleted",
  "idea.withdrawn",
  "idea.hidden",
  "idea.shown",
  "idea.answered",
  "idea.status_changed",
  "idea.merged",
  "idea.unmerged",
  "idea.promoted",
  "idea.demoted",
];
const statements: readonly Verb[] = [
  "evidence.added",
  "evidence.recorded",
  "evidence.edited",
  "evidence.removed",
  "comment.marked_evidence",
  "comment.unmarked_evidence",
];
const comments: readonly Verb[] = [
  "comment.posted",
  "comment.deleted",
  "comment.hidden",
  "comment.shown",
  "comment.marked_helpful",
  "comment.unmarked_helpful",
];
const entries: readonly Verb[] = [
  "behalf_entry.entered",
  "behalf_entry.disowned",
  "behalf_entry.confirmed",
  "behalf_entry.taken_back",
];
const answers: readonly Verb[] = [
  "answer.posted",
  "answer.deleted",
  "answer.hidden",
  "answer.shown",
  "answer.accepted",
  "answer.unaccepted",
];
const questions: readonly Verb[] = ["question.hidden", "question.shown"];
const cases: readonly Verb[] = [
  "business_case.shared",
  "business_case.unshared",
  "business_case.removed",
];
const suggestions: readonly Verb[] = [
  "suggested_edit.accepted",
  "suggested_edit.hidden",
  "suggested_edit.shown",
];
const betas: readonly Verb[] = [
  "beta.joined",
  "beta.left",
  "roadmap_comment.posted",
  "roadmap_comment.deleted",
  "roadmap_comment.hidden",
  "roadmap_comment.shown",
];
const plans: readonly Verb[] = [
  "roadmap_item.delivered",
  "roadmap_item.moved",
  "roadmap_item.removed",
  "roadmap_item.invited",
  "roadmap_item.uninvited",
  "changelog_entry.published",
  "changelog_entry.unpublished",
  "register_row.added",
  "register_row.hidden",
  "register_row.shown",
];

/** The acts by which the ledger may change; all others leave it as it is. */
export const telling: readonly Verb[] = [
  ...votes,
  ...reviews,
  ...ideas,
  ...statements,
  ...comments,
  ...entries,
  ...answers,
  ...questions,
  ...cases,
  ...suggestions,
  ...betas,
  ...plans,
];

/** The sources of which entries may have changed by these acts, each once. */
export async function sourcesOf(db: Db, acts: readonly Act[]): Promise<Source[]> {
  const sources = acts.flatMap(sourcesOfAct);
  const touched = [
    ...new Set(acts.filter(isAbout(ideaMatters)).flatMap((act) => act.idea_id ?? [])),
  ];
  return distinct([
    ...sources,
    ...(await sourcesOfParents(db, acts.filter(isAbout(comments)))),
    ...(await sourcesOfEntries(db, acts.filter(isAbout(entries)))),
    ...(await sourcesOfReviews(db, acts.filter(isAbout(reviews)))),
    ...(await plansBehind(db, touched)),
  ]);
}

/** Acts after which a delivered item may have other contributors. */
const ideaMatters: readonly Verb[] = [...ideas, ...statements, ...entries];

const numberIn = (act: Act, name: string) => Number(JSON.parse(act.details)[name] ?? 0);

const isAbout = (verbs: readonly Verb[]) => (act: Act) => (verbs as string[]).includes(act.verb);

function sourcesOfAct(act: Act): Source[] {
  const idea = act.idea_id;
  const item = act.roadmap_item_id;
  const ofIdea: Source[] =
    idea === null
      ? []
      : [
          { kind: "idea", id: idea },
          { kind: "evidence", id: idea },
        ];
  const ofPlan: Source[] = item === null ? [] : [{ kind: "plan", id: item }];
  const is = (verbs: readonly Verb[]) => isAbout(verbs)(act);
  if (is(votes)) {
    return act.actor_id === null
      ? []
      : [{ kind: "vote", id: act.subject_id, personId: act.actor_id }];
  }
  if (is(ideas)) {
    return [...ofIdea, ...(idea === null ? [] : [{ kind: "decision", id: idea } as const])];
  }
  if (is(statements)) return ofIdea;
  if (is(comments)) return [...ofIdea, { kind: "comment", id: act.subject_id }];
  if (is(answers)) return [{ kind: "answer", id: numberIn(act, "question") }];
  if (is(questions)) return [{ kind: "answer", id: act.subject_id }];
  if (is(cases)) return [{ kind: "case", id: act.subject_id }];
  if (is(suggestions)) return [{ kind: "suggestion", id: act.subject_id }, ...ofPlan];
  if (is(betas)) return item === null ? [] : [{ kind: "beta", id: item }, ...ofPlan];
  return is(plans) ? ofPlan : [];
}

/** A reply of the company is given to whoever wrote what it answers. */
async function sourcesOfParents(db: Db, acts: readonly Act[]): Promise<Source[]> {
  if (acts.length === 0) return [];
  const rows = await db
    .selectFrom("comment")
    .select("parent_id")
    .where(
      "id",
      "in",
      acts.map((act) => act.subject_id),
    )
    .where("parent_id", "is not", null)
    .execute();
  return rows.flatMap((row) =>
    row.parent_id === null ? [] : { kind: "comment", id: row.parent_id },
  );
}

async function sourcesOfEntries(db: Db, acts: readonly Act[]): Promise<Source[]> {
  if (acts.length === 0) return [];
  const rows = await db
    .selectFrom("behalf_entry")
    .select(["idea_id", "comment_id", "person_id"])
    .where(
      "id",
      "in",
      acts.map((act) => act.subject_id),
    )
    .execute();
  return rows.flatMap(({ idea_id: id, comment_id, person_id: personId }): Source[] => [
    ...(id === null
      ? []
      : ([
          { kind: "vote", id, personId },
          { kind: "idea", id },
          { kind: "evidence", id },
        ] as const)),
    ...(comment_id === null ? [] : [{ kind: "comment", id: comment_id } as const]),
  ]);
}

async function sourcesOfReviews(db: Db, acts: readonly Act[]): Promise<Source[]> {
  const ids = acts.map((act) => numberIn(act, "reviewId"));
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("vote_review_vote as vote")
    .innerJoin("vote_review as review", "review.id", "vote.review_id")
    .select(["review.idea_id", "vote.person_id"])
    .where("review.id", "in", ids)
    .execute();
  return rows.map((row) => ({ kind: "vote", id: row.idea_id, personId: row.person_id }));
}

async function plansBehind(db: Db, ideaIds: readonly number[]): Promise<Source[]> {
  if (ideaIds.length === 0) return [];
  const rows = await db
    .selectFrom("roadmap_item_idea as link")
    .innerJoin("roadmap_item as item", "item.id", "link.roadmap_item_id")
    .select("item.id")
    .where("link.idea_id", "in", ideaIds)
    .where("item.delivered_at", "is not", null)
    .execute();
  return rows.map(({ id }) => ({ kind: "plan", id }));
}
