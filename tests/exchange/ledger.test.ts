import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changeMembership } from "~/features/accounts/change-membership.server";
import { editExchangeRules, exchangeFields } from "~/features/admin/edit-exchange-rules.server";
import { acceptSuggestion } from "~/features/brief/decide-suggestion.server";
import { shareCase, unshareCase } from "~/features/business-case/share-case.server";
import { deleteComment } from "~/features/comments/delete-comment.server";
import { markHelpful, unmarkHelpful } from "~/features/comments/mark-helpful.server";
import { usualExchange } from "~/features/community/exchange-rules";
import { listQueue } from "~/features/desk/list-queue.queries.server";
import { noFilters } from "~/features/desk/queue";
import { addEvidence } from "~/features/evidence/add-evidence.server";
import { hideIdea, showIdea } from "~/features/moderation/hide-idea.server";
import { erasePerson } from "~/features/privacy/erase-person.server";
import { acceptAnswer } from "~/features/questions/accept-answer.server";
import { askQuestion } from "~/features/questions/ask-question.server";
import { hideAnswer } from "~/features/questions/hide-answer.server";
import { moveItem, undeliverItem } from "~/features/roadmap/move-item.server";
import { promoteIdeas } from "~/features/roadmap/promote-ideas.server";
import { postTalk } from "~/features/talk/post-talk.server";
import { withdrawVote } from "~/features/votes/cast-vote.server";
import { DAY, now, setClock } from "~/platform/clock";
import { fieldVersion } from "~/platform/field-version.server";
import type { Database } from "~db/connect.server";
import { join, makeBeta } from "../beta/scene";
import { make } from "../business-case/scene";
import { setStatus } from "../notifications/scene";
import { answer, asking } from "../questions/scene";
import { makeBoard, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { say } from "../support/discussion";
import {
  bandOf,
  type Customer,
  ledgerOf,
  makeCustomer,
  postIdea,
  rebuild,
  recount,
  settleAll,
  settleNew,
  vote,
  wholeLedger,
} from "./scene";

let database: Database;
let lena: Customer;
let mara: Awaited<ReturnType<typeof makePerson>>;
const write: Database["write"] = (work) => database.write(work);

beforeAll(async () => {
  database = await openTestDatabase();
  mara = await makePerson(database, "product");
});
afterAll(() => database.close());
beforeEach(async () => {
  lena = await makeCustomer(database);
});

const ledger = async (of = lena) => {
  await settleNew(database);
  return ledgerOf(database, of.accountId);
};

describe("what a customer gives", () => {
  it("is an idea, and more once its case is told in full", async () => {
    const { id } = await postIdea(database, lena);
    const kinds = ["situation", "problem", "implication", "need_payoff"] as const;
    for (const kind of kinds.slice(0, 3)) {
      await write((trx) => addEvidence(trx, lena, id, { kind, body: `${kind} of ours` }));
    }
    expect(await ledger()).toEqual(["idea 3"]);
    await write((trx) => addEvidence(trx, lena, id, { kind: "need_payoff", body: "An hour" }));
    expect(await ledger()).toEqual(["idea 3", "complete_case 2"]);
  });

  it("is evidence with an amount, of each letter once", async () => {
    const { id } = await postIdea(database, await makeCustomer(database));
    const amount = { stored: 300, unit: "hours_month" } as const;
    for (const body of ["Three hours", "Again three hours"]) {
      await write((trx) => addEvidence(trx, lena, id, { kind: "implication", body, amount }));
    }
    await write((trx) => addEvidence(trx, lena, id, { kind: "problem", body: "No number" }));
    expect(await ledger()).toEqual(["evidence 2"]);
  });

  it("is votes on the ideas of others, up to two points of a person in a month", async () => {
    const author = await makeCustomer(database);
    const own = await postIdea(database, lena);
    await vote(database, lena, own.id);
    expect(await ledger()).toEqual(["idea 3"]);
    for (let idea = 0; idea < 12; idea++) {
      await vote(database, lena, (await postIdea(database, author)).id);
    }
    const votes = (await ledger()).filter((line) => line.startsWith("vote"));
    expect(votes).toEqual([...Array(10).fill("vote 0.2"), "vote 0", "vote 0"]);
    const colleague = await makeCustomer(database, lena.accountId);
    await vote(database, colleague, own.id);
    expect((await ledger()).at(-1)).toBe("vote 0.2");
  });

  it("goes with a vote that is withdrawn, and comes back as of its first time", async () => {
    const { id } = await postIdea(database, await makeCustomer(database));
    await vote(database, lena, id);
    expect(await ledger()).toEqual(["vote 0.2"]);
    const first = (await wholeLedger(database)).entries.at(-1)?.given_at;
    await write((trx) => withdrawVote(trx, lena, id));
    expect(await ledger()).toEqual([]);
    const restore = setClock(() => Date.now() + DAY);
    await vote(database, lena, id);
    restore();
    expect(await ledger()).toEqual(["vote 0.2"]);
    expect((await wholeLedger(database)).entries.at(-1)?.given_at).toBe(first);
  });

  it("is a comment that somebody of another company found helpful, once", async () => {
    const idea = await postIdea(database, await makeCustomer(database));
    const comment = await say(database, lena, idea);
    const colleague = await makeCustomer(database, lena.accountId);
    await write((trx) => markHelpful(trx, colleague, comment));
    expect(await ledger()).toEqual([]);
    const others = [await makeCustomer(database), await makeCustomer(database)];
    for (const other of others) await write((trx) => markHelpful(trx, other, comment));
    expect(await ledger()).toEqual(["helpful_comment 1"]);
    for (const other of others) await write((trx) => unmarkHelpful(trx, other, comment));
    expect(await ledger()).toEqual([]);
    await write((trx) => markHelpful(trx, mara, comment));
    expect(await ledger()).toEqual(["helpful_comment 1"]);
    await write((trx) => deleteComment(trx, lena, comment));
    expect(await ledger()).toEqual([]);
  });

  it("is a suggestion that was taken up", async () => {
    const { itemId, id } = await makeSuggestion(lena);
    expect(await ledger()).toEqual([]);
    const words = { body: "The **whole** section.", html: "<p>x</p>", against: 1, decision: "" };
    await write((trx) => acceptSuggestion(trx, mara, itemId, id, words));
    expect(await ledger()).toEqual(["suggestion 2"]);
  });

  it("is an answer to another company's question, and more once it was accepted", async () => {
    const asker = await makeCustomer(database);
    const board = await makeBoard(database);
    const ask = asking(board.id, `How do others clean it, ${asker.id}?`);
    const questionId = await write((trx) => askQuestion(trx, asker, ask));
    const colleague = await makeCustomer(database, asker.accountId);
    await answer(database, colleague, questionId, "We do it every evening, too.");
    const answerId = await answer(database, lena, questionId, "With citric acid, once a week.");
    expect(await ledger()).toEqual(["answer 2"]);
    await write((trx) => acceptAnswer(trx, asker, { questionId, answerId }));
    expect(await ledger()).toEqual(["answer 2", "accepted_answer 2"]);
    expect(await ledgerOf(database, asker.accountId)).toEqual(["peer_answer 1"]);
    await write((trx) =>
      hideAnswer(trx, mara, { questionId, answerId }, "It is an advertisement."),
    );
    expect(await ledger()).toEqual([]);
    await answer(database, mara, questionId, "Citric acid is right, a spoon in a litre.");
    expect(await ledger(asker)).toEqual(["reply 1"]);
  });

  it("goes while an idea is hidden", async () => {
    const { id } = await postIdea(database, lena);
    expect(await ledger()).toEqual(["idea 3"]);
    await write((trx) => hideIdea(trx, mara, id, "It names a person."));
    expect(await ledger()).toEqual([]);
    await write((trx) => showIdea(trx, mara, id));
    expect(await ledger()).toEqual(["idea 3"]);
  });
});

/** A suggestion of the person for a published item of `mara`. */
async function makeSuggestion(person: Customer) {
  const idea = await postIdea(database, await makeCustomer(database));
  const itemId = await promote([idea.id]);
  const id = await write(async (trx) => {
    const row = await trx
      .insertInto("suggested_edit")
      .values({
        ...{ roadmap_item_id: itemId, section: "problem", base_version: 1 },
        ...{ body: "The **whole** section.", why: "It was too short", author_id: person.id },
        ...{ account_id: person.accountId, created_at: now() },
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    return row.id;
  });
  return { itemId, id };
}

function promote(ideaIds: number[]): Promise<number> {
  const item = { title: "Drink recipes", summary: "", horizon: "next", unpublished: false };
  const reason = "It is asked for by many, and we want it soon.";
  return write((trx) => promoteIdeas(trx, mara, ideaIds, { ...item, reason } as never));
}

describe("what the company gives", () => {
  it("is a reply to an idea, double inside its clock, and once", async () => {
    const prompt = await postIdea(database, lena, { reply_due_at: now() + DAY });
    const late = await postIdea(database, lena, { reply_due_at: now() - DAY });
    for (const idea of [prompt, late, prompt]) await say(database, mara, idea);
    expect((await ledger()).filter((line) => !line.startsWith("idea"))).toEqual([
      "prompt_reply 2",
      "reply 1",
    ]);
  });

  it("is nothing that members say to each other, or the team among itself", async () => {
    const idea = await postIdea(database, lena, { reply_due_at: now() + DAY });
    await say(database, await makeCustomer(database), idea);
    await say(database, mara, idea, { internal: true });
    expect(await ledger()).toEqual(["idea 3"]);
  });

  it("is the first answer to each comment of a customer", async () => {
    const idea = await postIdea(database, await makeCustomer(database));
    const parentId = await say(database, lena, idea);
    const reply = await say(database, mara, idea, { parentId });
    await say(database, mara, idea, { parentId });
    expect(await ledger()).toEqual(["reply 1"]);
    await write((trx) => deleteComment(trx, mara, reply));
    expect(await ledger()).toEqual(["reply 1"]);
  });

  it("is news of an idea, each status once, and a no with its reason", async () => {
    const { id } = await postIdea(database, lena);
    for (const key of ["under_review", "planned", "under_review", "declined"]) {
      await setStatus(database, mara, id, key);
    }
    expect((await ledger()).filter((line) => !line.startsWith("idea"))).toEqual([
      "status_note 1",
      "status_note 1",
      "decline 2",
    ]);
  });

  it("is a place in a beta while it is taken, to which a report is given", async () => {
    const { itemId } = await makeBeta(database);
    await join(database, lena, itemId);
    expect(await ledger()).toEqual(["early_access 4"]);
    const report = { kind: "beta_report" as const, parentId: null, rowId: null };
    for (const body of ["It is faster by half.", "It is still faster."]) {
      const talk = { ...report, body, bodyHtml: `<p>${body}</p>` };
      await write((trx) => postTalk(trx, lena, itemId, talk));
    }
    expect(await ledger()).toEqual(["early_access 4", "beta_report 4"]);
  });

  it("is a business case that the account is shown", async () => {
    const { id: ideaId } = await postIdea(database, lena);
    const subject = { kind: "idea" as const, id: ideaId };
    const id = await make(database, mara, { accountId: lena.accountId, subject });
    expect(await ledger()).toEqual(["idea 3"]);
    await write((trx) => shareCase(trx, mara, id));
    expect(await ledger()).toEqual(["idea 3", "insight 3"]);
    await write((trx) => unshareCase(trx, mara, id));
    expect(await ledger()).toEqual(["idea 3"]);
  });

  it("is a delivery, once for each account that shaped it, until it is taken back", async () => {
    const idea = await postIdea(database, lena);
    const colleague = await makeCustomer(database, lena.accountId);
    const other = await makeCustomer(database);
    const amount = { stored: 300, unit: "hours_month" } as const;
    for (const person of [colleague, other]) {
      const statement = { kind: "implication" as const, body: `By ${person.name}`, amount };
      await write((trx) => addEvidence(trx, person, idea.id, statement));
    }
    const itemId = await promote([idea.id]);
    const why = "It is there for everybody.";
    await write((trx) => moveItem(trx, mara, itemId, { horizon: "delivered", why } as never));
    expect(await ledger()).toEqual(["idea 3", "evidence 2", "delivery 8"]);
    expect(await ledgerOf(database, other.accountId)).toEqual(["evidence 2", "delivery 8"]);
    await write((trx) => undeliverItem(trx, mara, itemId, { from: "next" } as never));
    expect(await ledger(other)).toEqual(["evidence 2"]);
  });
});

describe("the ledger of an account", () => {
  it("is that to which a person belonged then", async () => {
    await postIdea(database, lena);
    expect(await ledger()).toEqual(["idea 3"]);
    const next = await makeCustomer(database);
    const restore = setClock(() => Date.now() + DAY);
    await write((trx) => changeMembership(trx, lena.id, next.accountId, "staff"));
    await postIdea(database, lena);
    expect(await ledger(next)).toEqual(["idea 3"]);
    restore();
    expect(await ledger()).toEqual(["idea 3"]);
  });

  it("keeps what somebody gave who was erased", async () => {
    await postIdea(database, lena);
    const { id } = await postIdea(database, await makeCustomer(database));
    await vote(database, lena, id);
    const before = await ledger();
    await write(async (trx) => {
      await trx.updateTable("person").set({ erasure_at: 1 }).where("id", "=", lena.id).execute();
    });
    await erasePerson(database, { personId: lena.id } as never);
    expect(await ledger()).toEqual(before);
    await rebuildOver();
    expect(await ledgerOf(database, lena.accountId)).toEqual(before);
  });

  it("makes the ideas of whom we owe come first at the desk, until an answer pays", async () => {
    const other = await makeCustomer(database);
    const due = now() + 1;
    const later = { reply_due_at: due, newcomer: 0 as const };
    const theirs = await postIdea(database, other, { ...later, reply_due_at: due - 500 });
    const ideas = [];
    for (let idea = 0; idea < 4; idea++) ideas.push(await postIdea(database, lena, later));
    await settleNew(database);
    expect(await bandOf(database, lena.accountId)).toBe("owe");
    const queue = await queueOf([theirs.id, ...ideas.map(({ id }) => id)]);
    expect(queue).toEqual([...ideas.map(({ id }) => id), theirs.id]);
    const [first, ...waiting] = ideas;
    for (const idea of waiting) await say(database, mara, idea);
    for (const key of ["under_review", "planned"]) {
      for (const { id } of ideas.slice(1)) await setStatus(database, mara, id, key);
    }
    await settleNew(database);
    expect(await bandOf(database, lena.accountId)).toBe("even");
    expect(await queueOf([theirs.id, first?.id ?? 0])).toEqual([theirs.id, first?.id]);
  });

  it("counts again what the admin weighs otherwise, also what was given before", async () => {
    await postIdea(database, lena);
    for (let idea = 0; idea < 3; idea++) {
      const author = await makeCustomer(database);
      await vote(database, lena, (await postIdea(database, author)).id);
    }
    await settleNew(database);
    const admin = await makePerson(database, "admin");
    const rules = {
      ...usualExchange,
      idea: { points: 550, monthlyMost: null },
      vote: { points: 100, monthlyMost: 250 },
    };
    const version = fieldVersion(exchangeFields(usualExchange));
    await write((trx) => editExchangeRules(trx, admin, rules, version));
    await recount(database);
    expect(await ledgerOf(database, lena.accountId)).toEqual([
      "idea 5.5",
      "vote 1",
      "vote 1",
      "vote 0.5",
    ]);
    const back = fieldVersion(exchangeFields(rules));
    await write((trx) => editExchangeRules(trx, admin, usualExchange, back));
    await recount(database);
    expect((await ledgerOf(database, lena.accountId)).at(-1)).toBe("vote 0.2");
  });

  it("is the same when it is made anew from activity, and in whatever order acts are settled", async () => {
    await settleAll(database);
    const known = await wholeLedger(database);
    expect(new Set(known.entries.map(({ kind }) => kind)).size).toBeGreaterThan(10);
    const erased = await erasedPeople();
    const comparable = (all: Awaited<ReturnType<typeof wholeLedger>>) => ({
      ...all,
      // What is forgotten of a person cannot be told again.
      entries: all.entries.filter(({ person_id }) => !erased.has(person_id ?? 0)),
    });
    await rebuild(database);
    expect(comparable(await wholeLedger(database)).entries).toEqual(comparable(known).entries);
    await write((trx) => trx.deleteFrom("exchange_entry").execute());
    await settleAll(database, (ids) => ids.toReversed());
    expect(comparable(await wholeLedger(database)).entries).toEqual(comparable(known).entries);
    await settleAll(database);
    expect(comparable(await wholeLedger(database)).entries).toEqual(comparable(known).entries);
  });
});

async function erasedPeople(): Promise<Set<number>> {
  const rows = await database.read
    .selectFrom("person")
    .select("id")
    .where("erased_at", "is not", null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** From all activity, over what is there. */
async function rebuildOver(): Promise<void> {
  await settleAll(database);
  await recount(database);
}

/** Of these ideas those that the queue holds, in its order. */
async function queueOf(ids: number[]): Promise<number[]> {
  const place = { queue: "new", filters: noFilters, after: null, idea: null } as const;
  const moment = { viewerId: mara.id, now: now(), endOfToday: now() + DAY };
  const rows = await listQueue(database.read, place, moment, 200);
  return rows.map(({ id }) => id).filter((id) => ids.includes(id));
}
