import { ideaPath } from "~/features/ideas/idea";
import { indexComment, indexIdea } from "~/features/ideas/index-idea.server";
import { mergeIdeas } from "~/features/merges/merge-ideas.server";
import { promoteIdeas } from "~/features/roadmap/promote-ideas.server";
import { now } from "~/platform/clock";
import type { Database, Trx } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeIdea, makePerson } from "../support/community";
import type { Boards, CommentKind, IdeaKind, People } from "./access-scene";
import { writeEntries } from "./changelog-things";
import type { NewThings } from "./new-things";
import { writePlanWords } from "./plan-parts";
import { writeQuestionWords } from "./question-things";
import { writeDeals, writeExchange, writeStaffWords, writeTeamwork } from "./staff-words";

/** What the rows only look at: ideas and comments of every kind of privacy, full of canaries. */
export interface PrivateThings {
  ideas: Record<IdeaKind, number>;
  comments: Record<CommentKind, number>;
  /** An item of the roadmap that is made of all these ideas. */
  item: { id: number; title: string };
  /** Of the changelog: one is out, one is not, and one is of an item that staff alone see. */
  entries: Record<"out" | "draft" | "ofUnpublished", number>;
  /** An item that only staff see. */
  unpublished: number;
  /** An unread entry in the inbox of `member`, about the hidden idea. */
  notification: number;
  /** What `member` has begun to write: an idea; beside it stands a comment on the public one. */
  draft: string;
  /** A mail that carries a link with which somebody may reset a password. */
  mail: number;
  /** Somebody to whom mail comes back. */
  bounced: number;
  /** On a one-way board, merged into the idea that everybody reads. */
  merged: number;
  /** Of `member`: an idea on the public board, and a comment on the public idea. */
  waiting: { idea: number; comment: number };
  /** By `other`, about the public idea. */
  report: number;
  /** Of a vote for the public idea. */
  voteReview: number;
  tag: number;
  account: number;
  /** The full address of an idea. */
  pathOf(kind: IdeaKind): string;
}

/** What one person said in numbers, which nobody but they and staff read: 9,182,736. */
const AMOUNT_OF_ONE = 918_273_600;

const words: Record<IdeaKind, string> = {
  public: "Everybody may read this",
  members: "canary_members",
  oneWay: "canary_oneway",
  hidden: "canary_hidden",
};

/** What everybody sees of it says nothing of what the team calls it, and where it works on it. */
const shownItem = {
  title: "Made of many",
  internal_name: "canary_plan",
  tracker_url: "https://canary_plan.example.com/",
};

export async function writePrivateThings(
  database: Database,
  people: People,
  boards: Boards,
  made: NewThings,
): Promise<PrivateThings> {
  const ideas: PrivateThings["ideas"] = { public: 0, members: 0, oneWay: 0, hidden: 0 };
  const places = { ...boards, oneWay: boards.one_way, hidden: boards.public };
  const item = { id: await made.newItem(shownItem), title: shownItem.title };
  for (const kind of Object.keys(ideas) as IdeaKind[]) {
    const hiding = { hidden_at: now(), hidden_reason: "canary_reason", listed: 0 as const };
    const idea = await makeIdea(database, people.member, places[kind], {
      ...wordsOf(kind),
      ...(kind === "hidden" ? hiding : {}),
    });
    ideas[kind] = idea.id;
    await surround(database, people, idea.id, words[kind]);
    await made.link(item.id, idea.id, people.rep.id);
  }
  const entries = await writeEntries(database, made, {
    ...{ itemId: item.id, ideas },
    answeredBy: people.member.id,
  });
  const unpublished = await made.newItem({ published_at: null });
  await writePlanWords(database, people, item.id, unpublished);
  const comments = await writeComments(database, people, ideas);
  await writeTags(database, ideas);
  await writeSecretPlan(database, people.rep, ideas.public);
  await writeStaffWords(database);
  const draft = await writeDrafts(database, people.member.id, ideas.public);
  await writeSecretAnswer(database, boards.public.id, ideas.public);
  await writeInner(database, people, boards);
  await writeQuestionWords(database, people, boards);
  const merged = await writeMerged(database, people, boards, ideas.public);
  await writeTeamwork(database, people.rep.id, [ideas.public, merged]);
  const sold = { ideaId: ideas.public, itemId: item.id };
  await writeDeals(database, people.member.accountId ?? 0, sold);
  await writeExchange(database, {
    ...{ accountId: people.member.accountId ?? 0, personId: people.member.id },
    ideaId: ideas.public,
  });
  const rows = await writeRest(database, people, ideas.hidden);
  const waiting = await writeWaiting(database, people, boards, ideas.public);
  const report = await writeReport(database, people.other.id, ideas.public);
  const voteReview = await made.newVoteReview(ideas.public);
  const entry = await made.newEntry();
  await database.write((trx) =>
    trx
      .updateTable("behalf_entry")
      .set({
        idea_id: ideas.public,
        quote: "canary_quote",
        link: "https://canary_crm.example.com/",
      })
      .where("id", "=", entry.id)
      .execute(),
  );
  await rememberReady(database);
  return {
    ...{ ideas, comments, item, entries, unpublished, draft, report, waiting, voteReview, merged },
    ...rows,
    bounced: (await makePerson(database, "member", { email_bounced_at: 1 })).id,
    tag: await made.newThing("tags"),
    account: await made.newAccount(),
    pathOf: (kind) => encodeURI(ideaPath({ id: ideas[kind], title: wordsOf(kind).title })),
  };
}

/** On a board for a segment in which of all members `other` is alone, by them. */
async function writeInner(database: Database, people: People, boards: Boards): Promise<void> {
  const word = "canary_inner";
  const idea = await makeIdea(database, people.other, boards.segments, sayingOf(word));
  await surround(database, { ...people, member: people.other }, idea.id, word);
}

/** A closed board's words stay unseen under an idea that everybody reads. */
async function writeMerged(
  database: Database,
  people: People,
  boards: Boards,
  canonicalId: number,
): Promise<number> {
  const word = "canary_merged";
  const idea = await makeIdea(database, people.member, boards.one_way, sayingOf(word));
  await surround(database, people, idea.id, word);
  await database.write((trx) =>
    mergeIdeas(trx, people.product, canonicalId, { ideaIds: [idea.id], confirmed: true }),
  );
  return idea.id;
}

const wordsOf = (kind: IdeaKind) => sayingOf(words[kind]);

function sayingOf(word: string) {
  const title = `A canary: ${word}`;
  return { title, body: word, body_html: `<p>${word}</p>`, excerpt: word, status_excerpt: word };
}

/** What people and staff said about an idea repeats its word. */
async function surround(database: Database, people: People, ideaId: number, word: string) {
  const at = now();
  const said = { body: word, body_html: `<p>${word}</p>`, created_at: at };
  const { member, product } = people;
  await database.write(async (trx) => {
    await indexIdea(trx, ideaId);
    await trx
      .insertInto("vote")
      .values({
        ...{ idea_id: ideaId, person_id: member.id, importance: 3, because: word },
        ...{ account_id: null, first_at: at, created_at: at, withdrawn_at: null },
      })
      .execute();
    await trx
      .insertInto("evidence")
      .values({
        ...{ idea_id: ideaId, kind: "implication", body: word, person_id: member.id },
        ...{ amount: AMOUNT_OF_ONE, unit: "money_year", account_id: null, created_at: at },
      })
      .execute();
    await trx
      .insertInto("official_response")
      .values({ idea_id: ideaId, version: 1, author_id: product.id, ...said })
      .execute();
    await trx
      .insertInto("idea_revision")
      .values({
        ...{ idea_id: ideaId, version: 0, title: word, body: word },
        ...{ editor_id: member.id, created_at: at },
      })
      .execute();
    await trx
      .insertInto("activity")
      .values({
        ...{ actor_id: member.id, verb: "idea.edited", subject_kind: "idea", subject_id: ideaId },
        ...{ idea_id: ideaId, details: JSON.stringify({ version: 2 }), created_at: at },
      })
      .execute();
    const id = await insertComment(trx, { ...said, idea_id: ideaId, author_id: member.id });
    await indexComment(trx, id);
  });
}

async function writeComments(
  database: Database,
  people: People,
  ideas: PrivateThings["ideas"],
): Promise<PrivateThings["comments"]> {
  const { member, rep } = people;
  const comment = (ideaId: number, word: string, values: Partial<NewRow<"comment">> = {}) =>
    database.write(async (trx) => {
      const said = { body: word, body_html: `<p>${word}</p>`, created_at: now() };
      const about = { idea_id: ideaId, author_id: member.id, version: 2 };
      const id = await insertComment(trx, { ...said, ...about, ...values });
      await trx
        .insertInto("comment_revision")
        .values({ comment_id: id, version: 1, body: word, editor_id: member.id, created_at: 1 })
        .execute();
      await trx.updateTable("comment").set({ version: 1 }).where("id", "=", id).execute();
      return id;
    });
  return {
    public: await comment(ideas.public, "A comment in public."),
    internal: await comment(ideas.public, "canary_internal", {
      ...{ author_id: rep.id, by_staff: 1, internal: 1 },
    }),
    onOneWay: await comment(ideas.oneWay, "canary_oneway"),
    hidden: await comment(ideas.public, "canary_moderated", { hidden_at: now() }),
  };
}

async function insertComment(trx: Trx, values: NewRow<"comment">): Promise<number> {
  const row = await trx
    .insertInto("comment")
    .values(values)
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** A tag that only staff may know of, on the idea that everybody reads. */
async function writeTags(database: Database, ideas: PrivateThings["ideas"]): Promise<void> {
  const name = "canary_tag";
  const named = { name, name_folded: name, created_at: 1 };
  await database.write(async (trx) => {
    const group = await trx
      .insertInto("tag_group")
      .values({ ...named, access: "staff_only", least: 0, most: 1, position: 0 })
      .returning("id")
      .executeTakeFirstOrThrow();
    const tag = await trx
      .insertInto("tag")
      .values({ ...named, group_id: group.id })
      .returning("id")
      .executeTakeFirstOrThrow();
    await trx.insertInto("idea_tag").values({ idea_id: ideas.public, tag_id: tag.id }).execute();
  });
}

async function writeDrafts(database: Database, personId: number, ideaId: number) {
  const draft = (key: string, idea_id: number | null) => ({
    ...{ person_id: personId, draft_key: key, idea_id, comment_id: null, version: 1 },
    fields: JSON.stringify({ title: ["canary_draft"], body: ["canary_draft"] }),
    updated_at: now(),
  });
  const key = "idea-full-of-canaries";
  const drafts = [draft(key, null), draft(`comment-${ideaId}`, ideaId)];
  await database.write((trx) => trx.insertInto("draft").values(drafts).execute());
  return key;
}

/** A field and an answer that only staff may know of, on the idea that everybody reads. */
async function writeSecretAnswer(
  database: Database,
  boardId: number,
  ideaId: number,
): Promise<void> {
  const name = "canary_field";
  await database.write(async (trx) => {
    const field = await trx
      .insertInto("board_field")
      .values({
        ...{ board_id: boardId, name, name_folded: name, kind: "text", need: "staff_only" },
        ...{ position: 0, created_at: 1 },
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await trx
      .insertInto("idea_field_value")
      .values({ idea_id: ideaId, field_id: field.id, text_value: "canary_answer" })
      .execute();
    await indexIdea(trx, ideaId);
  });
}

async function writeRest(database: Database, people: People, ideaId: number) {
  const { member } = people;
  return database.write(async (trx) => {
    const activity = await trx
      .selectFrom("activity")
      .select("id")
      .where("idea_id", "=", ideaId)
      .executeTakeFirstOrThrow();
    const notification = await trx
      .insertInto("notification")
      .values({
        ...{ person_id: member.id, activity_id: activity.id, kind: "status_changed" },
        ...{ idea_id: ideaId, roadmap_item_id: null, created_at: now(), read_at: null },
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const mail = await trx
      .insertInto("mail")
      .values({
        ...{ mail_key: "canary", kind: "reset", person_id: member.id, state: "queued" },
        ...{ to_address: "somebody@example.com", subject: "Reset", token_hash: "canary" },
        ...{ body_text: "canary_token", body_html: "canary_token", created_at: now() },
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    return { notification: notification.id, mail: mail.id };
  });
}

async function writeWaiting(database: Database, people: People, boards: Boards, ideaId: number) {
  const at = now();
  const word = "canary_waiting";
  const waits = { waiting_since: at, hidden_at: at };
  const said = { body: word, body_html: `<p>${word}</p>` };
  const idea = await makeIdea(database, people.member, boards.public, {
    ...{ ...waits, ...said, title: `A canary: ${word}`, excerpt: word, listed: 0 },
  });
  const comment = await database.write((trx) =>
    insertComment(trx, {
      ...{ ...waits, ...said, idea_id: ideaId, author_id: people.member.id, created_at: at },
    }),
  );
  return { idea: idea.id, comment };
}

async function writeReport(database: Database, reporter_id: number, idea_id: number) {
  const { id } = await database.write((trx) =>
    trx
      .insertInto("report")
      .values({
        ...{ idea_id, reporter_id, reason: "other", words: "canary_report" },
        ...{ leads: 1, created_at: now() },
      })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  return id;
}

async function rememberReady(database: Database): Promise<void> {
  await database.write((trx) =>
    trx.insertInto("setting").values({ name: "ready", value: "true" }).execute(),
  );
}

/** An idea that everybody sees stands behind a plan that only the team knows of. */
async function writeSecretPlan(database: Database, rep: People["rep"], ideaId: number) {
  const words = { title: "canary_plan", summary: "canary_plan", reason: "canary_plan it is" };
  const plan = { ...words, horizon: "now", unpublished: true } as const;
  await database.write((trx) => promoteIdeas(trx, rep, [ideaId], plan));
}
