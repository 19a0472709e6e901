import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { insertToken, newToken, type TokenPurpose } from "~/features/people/tokens.server";
import { insertItem } from "~/features/roadmap/item-rows.server";
import { languages } from "~/i18n/languages";
import { DAY, now, SECOND } from "~/platform/clock";
import { sign } from "~/platform/secret.server";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import type { Boards, CommentKind, IdeaKind, People } from "./access-scene";
import { type PlanParts, planParts } from "./plan-parts";
import { type QuestionThings, questionThings } from "./question-things";

/** Makes what a row changes, so that each request meets a thing of its own. */
export interface NewThings extends PlanParts, QuestionThings {
  /** An idea of `member` in which nobody else took part. */
  newIdea(kind?: IdeaKind, values?: Partial<NewRow<"idea">>): Promise<number>;
  /** An idea of `member` to which somebody else wrote a comment. */
  newTakenIdea(): Promise<number>;
  /** A comment of `member` on a public idea; the internal note is of `rep`. */
  newComment(kind?: CommentKind, values?: Partial<NewRow<"comment">>): Promise<number>;
  /** Of `other`, about an idea of `member`. */
  newReport(): Promise<number>;
  /** Of the vote of `member` for the idea. */
  newVoteReview(ideaId: number): Promise<number>;
  newItem(values?: Partial<NewRow<"roadmap_item">>, makerId?: number): Promise<number>;
  /** Of the changelog, by `product`; a draft where the values say nothing else. */
  newEntryOf(values: Partial<NewRow<"changelog_entry">>): Promise<number>;
  /** Of `member`, open, for the proposal of a new item. */
  newSuggestion(
    item?: Partial<NewRow<"roadmap_item">>,
    values?: Partial<NewRow<"suggested_edit">>,
  ): Promise<{ item: number; id: number }>;
  /** Of `member`, to write on a new item. */
  newCoWriting(): Promise<{ item: number; id: number }>;
  link(itemId: number, ideaId: number, addedById: number): Promise<void>;
  newStatusChange(ideaId: number): Promise<number>;
  /** Of this person, or of nobody. */
  newAccount(ownerId?: number): Promise<number>;
  newThing(kind: "boards" | "statuses" | "tags" | "tags/groups"): Promise<number>;
  /** Of an account that nobody looks after; `rep` owns the deal where they are to. */
  newDeal(ofRep?: boolean): Promise<number>;
  newNeed(dealId: number, ideaId: number): Promise<number>;
  /** A case of the account of `member` with a line of its own, about an idea of theirs. */
  newCase(shared: boolean): Promise<{ id: number; line: number }>;
  /** Of `product`, to no idea. */
  newBulkChange(): Promise<number>;
  /** That this person gave an idea to `product` a moment ago. */
  newUndoableAct(personId: number): Promise<number>;
  /** A view of the desk that `product` shares. */
  newView(): Promise<number>;
  /** Of `rep`, on an idea of `member`. */
  newChecklistItem(ideaId: number): Promise<number>;
  /** Of `member`, with a number; the idea is theirs. */
  newStatement(kind?: IdeaKind): Promise<number>;
  newField(boardId: number): Promise<number>;
  newAccountField(): Promise<number>;
  newTemplate(): Promise<number>;
  newQuestion(): Promise<number>;
  /** Of those who speak German. */
  newSegment(): Promise<number>;
  newPerson(): Promise<number>;
  /** The secret of a link for `member`. */
  newToken(purpose: TokenPurpose): Promise<string>;
  /** Of `rep`, for an address of nobody. */
  newInvitation(): Promise<{ id: number; token: string }>;
  /** By `rep` in the name of `member`, who voted for the idea themselves; with the secret of its link. */
  newEntry(): Promise<{ id: number; token: string }>;
  newTitle(): string;
  newAddress(): string;
  statusId(key: string): Promise<number>;
  /** What a form sends that somebody filled in for ten seconds. */
  trapFields(): { shown_at: string };
}

interface Ground {
  database: Database;
  people: People;
  boards: Boards;
  secret: string;
}

export function newThings(ground: Ground): NewThings {
  const { database, people, secret } = ground;
  let count = 0;
  const ideas = ideasOf(ground);
  const insert = inserterOf(database);
  const makeItem: NewThings["newItem"] = (values = {}, makerId) =>
    newItem(database, values, makerId ?? people.product.id);
  return {
    ...ideas,
    ...planParts(database, people, makeItem),
    ...questionThings(database, people, ground.boards),
    newVoteReview: (ideaId) => newVoteReview(database, ideaId, people.member.id),
    newReport: async () =>
      insert("report", {
        ...{ idea_id: await ideas.newIdea(), reporter_id: people.other.id, reason: "spam" },
        ...{ leads: 1, created_at: now() },
      }),
    newEntryOf: (values) =>
      insert("changelog_entry", {
        ...{ title: "It is there", language: "en", author_id: people.product.id },
        ...{ created_at: now(), updated_at: now(), ...values },
      }),
    newItem: makeItem,
    async newSuggestion(ofItem = {}, values = {}) {
      const item = await makeItem(ofItem);
      const words = { body: "Other words.", why: "It is so in our bar." };
      const id = await insert("suggested_edit", {
        ...{ ...words, section: "proposal", roadmap_item_id: item, base_version: 1 },
        ...{ author_id: people.member.id, account_id: null, created_at: now() },
        ...values,
      });
      return { item, id };
    },
    async newCoWriting() {
      const item = await makeItem();
      const id = await insert("roadmap_item_invitation", {
        ...{ roadmap_item_id: item, person_id: people.member.id, account_id: null },
        ...{ invited_by_id: people.product.id, created_at: now() },
      });
      return { item, id };
    },
    async link(itemId, ideaId, addedById) {
      await database.write((trx) =>
        trx
          .insertInto("roadmap_item_idea")
          .values({
            roadmap_item_id: itemId,
            idea_id: ideaId,
            added_by_id: addedById,
            created_at: now(),
          })
          .execute(),
      );
    },
    newStatusChange: async (ideaId) =>
      insert("status_change", {
        idea_id: ideaId,
        from_status_id: await statusId(database, "needs_info"),
        to_status_id: await statusId(database, "new"),
        actor_id: people.product.id,
        note: "We look at it.",
        created_at: now(),
      }),
    newDeal: async (ofRep = false) =>
      insert("deal", {
        account_id: await insert("account", {
          ...{ name: `Account ${++count}`, name_folded: `account ${count}`, created_at: now() },
        }),
        ...{ name: `Deal ${count}`, stage: "discovery", owner_id: ofRep ? people.rep.id : null },
        ...{ created_at: now(), updated_at: now() },
      }),
    newNeed: (dealId, ideaId) =>
      insert("deal_need", {
        ...{ deal_id: dealId, idea_id: ideaId, need: "needs", created_at: now() },
      }),
    async newCase(shared) {
      const id = await insert("business_case", {
        ...{ account_id: people.member.accountId ?? 0, idea_id: await ideas.newIdea() },
        ...{ rate: 1_000, shared_at: shared ? now() : null, made_by_id: people.product.id },
        created_at: now(),
      });
      const line = await insert("business_case_line", {
        ...{ business_case_id: id, kind: "benefit", side: "customer", unit: "money" },
        ...{ words: shared ? "canary_case" : "canary_unshown", low: 100, likely: 200, high: 300 },
        ...{ rhythm: "year", begins: 1, source: "typed", created_at: now() },
      });
      return { id, line };
    },
    newEntry: async () => newEntry(database, people, await ideas.newIdea()),
    newBulkChange: () =>
      insert("bulk_change", {
        actor_id: people.product.id,
        act: "owner",
        input: JSON.stringify({ ownerId: null }),
        idea_count: 0,
        created_at: now(),
      }),
    async newUndoableAct(personId) {
      const ideaId = await ideas.newIdea();
      return insert("activity", {
        ...{ actor_id: personId, verb: "idea.assigned", staff_only: 1, created_at: now() },
        ...{ subject_kind: "idea", subject_id: ideaId, idea_id: ideaId },
        details: JSON.stringify({ from: null, to: people.product.id }),
      });
    },
    newView: () =>
      insert("desk_view", {
        person_id: people.product.id,
        name: `View ${++count}`,
        query: "queue=open",
        shared: 1,
        created_at: now(),
      }),
    newAccount: async (ownerId) => {
      const name = `Account ${++count}`;
      const named = { name, name_folded: name.toLowerCase(), created_at: now() };
      return insert("account", { ...named, kind: "customer", owner_id: ownerId ?? null });
    },
    async newThing(kind) {
      const name = `Thing ${++count}`;
      const named = { name, name_folded: name.toLowerCase(), created_at: now() };
      if (kind === "tags") return insert("tag", named);
      if (kind === "tags/groups") {
        return insert("tag_group", { ...named, access: "everyone", most: 1, position: count });
      }
      if (kind === "boards") return (await makeBoard(database)).id;
      return newStatus(database, count);
    },
    newChecklistItem: (ideaId) =>
      insert("checklist_item", {
        ...{ idea_id: ideaId, body: "Ask the roastery", author_id: people.rep.id },
        created_at: now(),
      }),
    newStatement: async (kind) =>
      insert("evidence", {
        ...{ idea_id: await ideas.newIdea(kind), kind: "implication", body: "Three hours." },
        ...{ person_id: people.member.id, account_id: null, created_at: now() },
        ...{ amount: 300, unit: "hours_month" },
      }),
    newField: async (boardId) =>
      insert("board_field", {
        ...{ board_id: boardId, name: `Field ${++count}`, name_folded: `field ${count}` },
        ...{ kind: "text", need: "optional", position: count, created_at: now() },
      }),
    newAccountField: async () => {
      const id = await insert("account_field", {
        ...{ name: `Own field ${++count}`, name_folded: `own field ${count}`, kind: "text" },
        ...{ position: count, created_at: now() },
      });
      // Accounts have room for twenty.
      const former = id - 8;
      await database.write((trx) =>
        trx.deleteFrom("account_field").where("id", "<=", former).execute(),
      );
      return id;
    },
    newTemplate: async () => {
      const name = `Template ${++count}`;
      const named = { name, name_folded: name.toLowerCase(), created_at: now() };
      const id = await insert("response_template", { ...named, kind: "response" });
      const text = { template_id: id, language: "en", body: "Hi {{first_name}}" };
      await database.write((trx) =>
        trx.insertInto("response_template_text").values(text).execute(),
      );
      return id;
    },
    newQuestion: async () => {
      const id = await insert("spin_question", { kind: "problem", created_at: now() });
      const text = { question_id: id, language: "en", body: "What broke?" };
      await database.write((trx) => trx.insertInto("spin_question_text").values(text).execute());
      return id;
    },
    newSegment: async () => {
      const name = `canary_segment ${++count}`;
      const condition = { field: "language", comparison: "is", not: false, values: ["de"] };
      const rule = JSON.stringify({ groups: [[condition]] });
      const row = { name, name_folded: name, rule, counted_at: null, created_at: now() };
      return insert("segment", row);
    },
    newPerson: async () => (await makePerson(database)).id,
    async newToken(purpose) {
      const token = newToken();
      const { id, email } = people.member;
      await database.write((trx) => insertToken(trx, token, purpose, { personId: id, email }));
      return token.token;
    },
    newInvitation: () => newInvitation(database, people.rep.id, `invited${++count}@example.com`),
    newTitle: () => `A title that is new, ${++count}`,
    newAddress: () => `somebody${++count}@example.com`,
    statusId: (key) => statusId(database, key),
    trapFields: () => ({ shown_at: sign(secret, String(now() - 10 * SECOND)) }),
  };
}

type IdeasAndComments = Pick<NewThings, "newIdea" | "newTakenIdea" | "newComment">;

function ideasOf({ database, people, boards }: Ground): IdeasAndComments {
  const insert = inserterOf(database);
  const comment = (ideaId: number, values: Partial<NewRow<"comment">>) =>
    insert("comment", {
      idea_id: ideaId,
      author_id: people.member.id,
      body: "A comment in public.",
      body_html: "<p>A comment in public.</p>",
      created_at: now(),
      ...values,
    });
  const places = {
    public: boards.public,
    members: boards.members,
    oneWay: boards.one_way,
    hidden: boards.public,
  };
  const newIdea: NewThings["newIdea"] = async (kind = "public", values = {}) => {
    const hiding = kind === "hidden" ? { hidden_at: now(), listed: 0 as const } : {};
    const idea = await makeIdea(database, people.member, places[kind], { ...hiding, ...values });
    return idea.id;
  };
  return {
    newIdea,
    async newTakenIdea() {
      const id = await newIdea();
      await comment(id, { author_id: people.other.id });
      return id;
    },
    async newComment(kind = "public", values = {}) {
      const ideaId = await newIdea(kind === "onOneWay" ? "oneWay" : "public", { comment_count: 1 });
      const note = { author_id: people.rep.id, internal: 1 as const, by_staff: 1 as const };
      if (kind === "internal") return comment(ideaId, { ...note, ...values });
      return comment(ideaId, { ...(kind === "hidden" ? { hidden_at: now() } : {}), ...values });
    },
  };
}

async function newItem(
  database: Database,
  values: Partial<NewRow<"roadmap_item">>,
  makerId: number,
): Promise<number> {
  return database.write(async (trx) => {
    const words = { title: "An item of the roadmap", summary: "", sections: {} };
    const id = await insertItem(trx, makerId, { ...words, horizon: "next", ownerId: null });
    if (Object.keys(values).length > 0)
      await trx.updateTable("roadmap_item").set(values).where("id", "=", id).execute();
    return id;
  });
}

async function newVoteReview(database: Database, idea_id: number, person_id: number) {
  return database.write(async (trx) => {
    const { id } = await trx
      .insertInto("vote_review")
      .values({ idea_id, found_at: now() })
      .returning("id")
      .executeTakeFirstOrThrow();
    await trx.insertInto("vote_review_vote").values({ review_id: id, person_id }).execute();
    return id;
  });
}

async function newEntry(database: Database, people: People, idea_id: number) {
  const token = newToken();
  return database.write(async (trx) => {
    const { id } = await trx
      .insertInto("behalf_entry")
      .values({
        ...{ kind: "vote", idea_id, person_id: people.member.id, entered_by_id: people.rep.id },
        ...{
          quote: "It costs us a day.",
          source: "call",
          token_hash: token.hash,
          created_at: now(),
        },
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await insertToken(trx, token, "behalf");
    return { id, token: token.token };
  });
}

async function newInvitation(database: Database, inviterId: number, email: string) {
  const token = newToken();
  const expiresAt = now() + DAY;
  return database.write(async (trx) => {
    const { id } = await trx
      .insertInto("invitation")
      .values({
        ...{ email, email_folded: email, token_hash: token.hash, inviter_id: inviterId },
        ...{ role: "member", language: "en", most_uses: 1, mail_count: 1 },
        ...{ created_at: now(), expires_at: expiresAt },
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await insertToken(trx, token, "invitation", { email, expiresAt });
    return { id, token: token.token };
  });
}

async function newStatus(database: Database, position: number): Promise<number> {
  const id = await inserterOf(database)("status", {
    status_key: `status-${position}`,
    status_group: "open",
    position,
  });
  await database.write((trx) =>
    trx
      .insertInto("status_name")
      .values(languages.map((language) => ({ status_id: id, language, name: `S ${position}` })))
      .execute(),
  );
  return id;
}

type WithId =
  | "suggested_edit"
  | "roadmap_item_invitation"
  | "evidence"
  | "changelog_entry"
  | "account"
  | "activity"
  | "deal"
  | "deal_need"
  | "business_case"
  | "business_case_line"
  | "tag"
  | "tag_group"
  | "board_field"
  | "account_field"
  | "status"
  | "status_change"
  | "report"
  | "comment"
  | "desk_view"
  | "checklist_item"
  | "bulk_change"
  | "response_template"
  | "spin_question"
  | "segment";

/** Inserts a row of any of these tables; returns its id. */
function inserterOf(database: Database) {
  return async <T extends WithId>(table: T, values: NewRow<T>): Promise<number> => {
    const row = await database.write((trx) =>
      trx
        .insertInto(table as "tag")
        .values(values as NewRow<"tag">)
        .returning("id")
        .executeTakeFirstOrThrow(),
    );
    return row.id;
  };
}

async function statusId(database: Database, key: string): Promise<number> {
  const status = (await listStatuses(database.read, "en")).find((each) => each.key === key);
  if (!status) throw new Error(`there is no status ${key}`);
  return status.id;
}
