import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findNotificationPath, loadInbox } from "~/features/notifications/load-inbox.server";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { systemViewer } from "~/features/people/viewer";
import { acceptAnswer, unacceptAnswer } from "~/features/questions/accept-answer.server";
import { hideAnswer } from "~/features/questions/hide-answer.server";
import { hideQuestion } from "~/features/questions/hide-question.server";
import { recordQuestion } from "~/features/questions/record-question.server";
import { thankForAnswer } from "~/features/questions/thank-for-answer.server";
import type { Database, Trx } from "~db/connect.server";
import type { RequestCause } from "~db/schema";
import { runJobs, toldTo } from "../notifications/telling";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { answer, makeQuestion } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const write = <T>(work: (trx: Trx) => Promise<T>) => database.write(work);

/** As the routing asks somebody. */
async function ask(
  personId: number,
  questionId: number,
  cause: RequestCause = "routed",
  by: Viewer = systemViewer("en"),
) {
  await write(async (trx) => {
    const { id } = await trx
      .insertInto("question_request")
      .values({ question_id: questionId, person_id: personId, round: 1, cause, asked_at: 1 })
      .returning("id")
      .executeTakeFirstOrThrow();
    const question = await trx
      .selectFrom("question")
      .selectAll()
      .where("id", "=", questionId)
      .executeTakeFirstOrThrow();
    const verb = cause === "employee" ? "question.escalated" : "question.routed";
    const details = { person: personId, request: id, round: 1, cause };
    await recordQuestion(trx, by, verb, question, details);
  });
}

const inboxOf = async (viewer: SignedInViewer) =>
  (await loadInbox(database.read, viewer, null)).entries;

async function pathOf(viewer: SignedInViewer) {
  const [entry] = await inboxOf(viewer);
  return findNotificationPath(database.read, viewer, entry?.id ?? 0);
}

describe("who is asked", () => {
  it("is told at once, and never who asks", async () => {
    const { id, asker } = await makeQuestion(database, "How do you descale at night?");
    const gerd = await makePerson(database);
    await ask(gerd.id, id);
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, gerd);
    expect(inbox).toEqual(["question_asked"]);
    expect(mails[0]?.subject).toContain("How do you descale at night?");
    const said = JSON.stringify([mails, await inboxOf(gerd)]);
    expect(said).not.toContain(`${asker.name}<`);
    expect(said).not.toContain(`"${asker.name}"`);
    expect(await pathOf(gerd)).toBe(`/questions/${id}-how-do-you-descale-at-night`);
  });

  it("hears nothing of what they answered, or what was hidden, before they were told", async () => {
    const { id } = await makeQuestion(database);
    const { id: hidden } = await makeQuestion(database);
    const [gerd, product] = [await makePerson(database), await makePerson(database, "product")];
    await ask(gerd.id, id);
    await answer(database, gerd, id, "Each morning.");
    await ask(gerd.id, hidden);
    await write((trx) => hideQuestion(trx, product, hidden, "A name of a guest."));
    await runJobs(database);
    expect((await toldTo(database, gerd)).inbox).toEqual([]);
  });

  it("is an employee in the end, who is told so", async () => {
    const { id } = await makeQuestion(database);
    const felix = await makePerson(database, "rep");
    await ask(felix.id, id, "employee");
    await runJobs(database);
    expect((await toldTo(database, felix)).inbox).toEqual(["question_escalated"]);
  });
});

describe("an answer", () => {
  it("is told to who asked, and leads to it", async () => {
    const { id, asker } = await makeQuestion(database);
    const answerId = await answer(database, await makePerson(database), id, "Each *morning*.");
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, asker);
    expect(inbox).toEqual(["question_answered"]);
    expect(mails[0]?.body_text).toContain("Each morning.");
    expect(await pathOf(asker)).toMatch(new RegExp(`^/questions/${id}-.*#answer-${answerId}$`));
  });

  it("that helped or was thanked for is told to its author, and not by whom", async () => {
    const { id, asker } = await makeQuestion(database);
    const gerd = await makePerson(database);
    const ids = { questionId: id, answerId: await answer(database, gerd, id, "Each morning.") };
    await write((trx) => acceptAnswer(trx, asker, ids));
    await write((trx) => thankForAnswer(trx, asker, ids));
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, gerd);
    expect(inbox.sort()).toEqual(["answer_accepted", "answer_thanked"]);
    expect(mails).toHaveLength(1);
    const entries = await inboxOf(gerd);
    expect(entries.map(({ told }) => told?.name)).toEqual([null, null]);
    expect(mails[0]?.body_text).not.toContain(asker.name);
  });

  it.each(["inbox", "mail"] as const)(
    "that helped is told once, by %s alone too, and keeps its time, however often it is accepted",
    async (way) => {
      const { id, asker } = await makeQuestion(database);
      const gerd = await makePerson(database);
      const preference = { kind: "question", inbox: 0, mail: 0, [way]: 1 } as const;
      await write((trx) =>
        trx
          .insertInto("notification_preference")
          .values({ person_id: gerd.id, ...preference })
          .execute(),
      );
      const ids = { questionId: id, answerId: await answer(database, gerd, id, "Each morning.") };
      await write((trx) => acceptAnswer(trx, asker, ids));
      await write(async (trx) => {
        const longAgo = { accepted_at: 1_000 };
        await trx.updateTable("answer").set(longAgo).where("id", "=", ids.answerId).execute();
        await trx
          .updateTable("activity")
          .set({ created_at: 1_000 })
          .where("verb", "=", "answer.accepted")
          .where("subject_id", "=", ids.answerId)
          .execute();
      });
      await runJobs(database);
      await write((trx) => unacceptAnswer(trx, asker, ids));
      await write((trx) => acceptAnswer(trx, asker, ids));
      await runJobs(database);
      const { inbox, mails } = await toldTo(database, gerd);
      expect([inbox.length, mails.length]).toEqual(way === "inbox" ? [1, 0] : [0, 1]);
      const row = await database.read
        .selectFrom("answer")
        .select("accepted_at")
        .where("id", "=", ids.answerId)
        .executeTakeFirstOrThrow();
      expect(row.accepted_at).toBe(1_000);
    },
  );

  it("that was hidden is told to its author, with the reason", async () => {
    const { id } = await makeQuestion(database);
    const [gerd, product] = [await makePerson(database), await makePerson(database, "product")];
    const ids = { questionId: id, answerId: await answer(database, gerd, id, "Each morning.") };
    await write((trx) => hideAnswer(trx, product, ids, "A name of a guest."));
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, gerd);
    expect(inbox).toEqual(["answer_hidden"]);
    expect(mails[0]?.body_text).toContain("A name of a guest.");
    expect((await inboxOf(gerd))[0]?.words).toBe("A name of a guest.");
  });
});
