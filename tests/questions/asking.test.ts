import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/features/people/viewer";
import { acceptAnswer, unacceptAnswer } from "~/features/questions/accept-answer.server";
import { askQuestion } from "~/features/questions/ask-question.server";
import { toldKind } from "~/features/questions/asker";
import { editQuestion, nameAsker, unnameAsker } from "~/features/questions/edit-question.server";
import { hideAnswer, showAnswer } from "~/features/questions/hide-answer.server";
import { hideQuestion } from "~/features/questions/hide-question.server";
import {
  countForYou,
  listQuestions,
  listQuestionsAbout,
  type QuestionsPlace,
} from "~/features/questions/list-questions.queries.server";
import { deleteAnswer, editAnswer } from "~/features/questions/post-answer.server";
import { proposeTags } from "~/features/questions/propose-tags";
import { canAskAbout } from "~/features/questions/question.policy";
import { loadQuestion } from "~/features/questions/question-page.queries.server";
import { thankForAnswer, unthankForAnswer } from "~/features/questions/thank-for-answer.server";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { answer, asking, makeMemberOf, makeQuestion } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const write = <T>(work: (trx: Trx) => Promise<T>) => database.write(work);
const seen = (viewer: Viewer, id: number) => loadQuestion(database.read, viewer, id);

async function list(viewer: Viewer, place: Partial<QuestionsPlace> = {}) {
  const all = { view: "all", tagId: null, ideaId: null, words: "", before: null } as const;
  const { questions } = await listQuestions(database.read, viewer, { ...all, ...place });
  return questions.map(({ id }) => id);
}

async function acts(subjectId: number, kind: "question" | "answer") {
  const rows = await database.read
    .selectFrom("activity")
    .select(["verb", "details"])
    .where("subject_kind", "=", kind)
    .where("subject_id", "=", subjectId)
    .orderBy("id")
    .execute();
  return rows.map(({ verb, details }) => [verb, JSON.parse(details)]);
}

describe("asking", () => {
  it("is one question, however often the form is sent", async () => {
    const board = await makeBoard(database);
    const gerd = await makePerson(database);
    const input = asking(board.id, "How warm is too warm?");
    const first = await write((trx) => askQuestion(trx, gerd, input));
    expect(await write((trx) => askQuestion(trx, gerd, input))).toBe(first);
    expect(await acts(first, "question")).toEqual([["question.asked", {}]]);
  });

  it("is for people who are signed in", async () => {
    const board = await makeBoard(database);
    const ask = write((trx) => askQuestion(trx, visitor, asking(board.id, "How warm is it?")));
    await expect(ask).rejects.toThrow(SignInNeeded);
  });

  it.each(["one_way", "retired"] as const)("is not for a board that is %s", async (kind) => {
    const board = await makeBoard(
      database,
      kind === "one_way" ? "one_way" : "public",
      kind === "retired" ? { retired_at: 1 } : {},
    );
    const gerd = await makePerson(database);
    const ask = write((trx) => askQuestion(trx, gerd, asking(board.id, "Who reads this?")));
    await expect(ask).rejects.toThrow(Invalid);
  });

  it("is refused at its field where the board is not for them", async () => {
    const board = await makeBoard(database, "segments");
    const gerd = await makePerson(database);
    const ask = write((trx) => askQuestion(trx, gerd, asking(board.id, "Who reads this?")));
    await expect(ask).rejects.toMatchObject({ fields: { boardId: ["shared:errors.choice"] } });
  });

  it("takes no tag that is not there", async () => {
    const board = await makeBoard(database);
    const gerd = await makePerson(database);
    const input = asking(board.id, "What is it about?", { tagIds: [987_654] });
    await expect(write((trx) => askQuestion(trx, gerd, input))).rejects.toThrow(Invalid);
  });

  it("in the name of a customer is for the company", async () => {
    const board = await makeBoard(database);
    const { accountId } = await makeMemberOf(database, { kind: "prospect", industry: "Rail" });
    const input = asking(board.id, "Does it run on rails?", { accountId });
    const gerd = await makePerson(database);
    await expect(write((trx) => askQuestion(trx, gerd, input))).rejects.toThrow(Forbidden);
    const rep = await makePerson(database, "rep");
    const id = await write((trx) => askQuestion(trx, rep, input));
    const { asker } = await seen(gerd, id);
    expect(asker).toMatchObject({ person: null, account: null, byCompany: true });
    expect(asker.label).toEqual({ kind: "prospect", industry: "Rail", size: null });
  });
});

describe("who asked", () => {
  it("is a kind of company to others, and a name to the team and to themselves", async () => {
    const board = await makeBoard(database);
    const company = { name: "Nordlicht", kind: "prospect", industry: "Logistics", size: 320 };
    const asker = await makeMemberOf(database, company as { kind: "prospect" });
    const id = await write((trx) =>
      askQuestion(trx, asker, asking(board.id, "Who does this at night?")),
    );
    const label = { kind: "prospect", industry: "Logistics", size: { from: 200, to: 500 } };
    for (const viewer of [visitor, await makePerson(database)]) {
      const { asker: told } = await seen(viewer, id);
      expect(told).toMatchObject({ label, person: null, account: null });
      expect(JSON.stringify(await seen(viewer, id))).not.toContain("Nordlicht");
    }
    const rep = await makePerson(database, "rep");
    for (const viewer of [rep, asker]) {
      const { asker: told } = await seen(viewer, id);
      expect(told).toMatchObject({ person: { name: asker.name }, account: "Nordlicht" });
    }
  });

  it("is a name to all while they agree, and the company where it is named", async () => {
    const { id, asker } = await makeQuestion(database);
    const gerd = await makePerson(database);
    await write((trx) => nameAsker(trx, asker, id));
    const named = (await seen(gerd, id)).asker;
    expect([named.person?.name, named.account]).toEqual([asker.name, null]);
    await write((trx) => unnameAsker(trx, asker, id));
    expect((await seen(gerd, id)).asker.person).toBeNull();
    await expect(write((trx) => nameAsker(trx, gerd, id))).rejects.toThrow(Forbidden);
  });

  it("is never told to have been lost or to have left", () => {
    expect([toldKind("lost"), toldKind("churned")]).toEqual(["prospect", "customer"]);
  });
});

it("counts for who was asked what they find in their list, and nothing else", async () => {
  const { id, board } = await makeQuestion(database);
  const gerd = await makePerson(database);
  const request = { question_id: id, person_id: gerd.id, round: 1, cause: "routed" } as const;
  await write((trx) =>
    trx
      .insertInto("question_request")
      .values({ ...request, asked_at: 1 })
      .execute(),
  );
  expect(await countForYou(database.read, gerd)).toBe(1);
  await write((trx) =>
    trx.updateTable("board").set({ access: "segments" }).where("id", "=", board.id).execute(),
  );
  expect(await list(gerd, { view: "for-you" })).toEqual([]);
  expect(await countForYou(database.read, gerd)).toBe(0);
});

describe("the words of a question", () => {
  it("are changed by who asked, and by nobody over somebody else's change", async () => {
    const { id, asker } = await makeQuestion(database);
    const edit = { title: "How do others do it at night?", body: "", bodyHtml: "", version: 1 };
    await write((trx) => editQuestion(trx, asker, id, edit));
    expect((await seen(visitor, id)).title).toBe(edit.title);
    const stale = write((trx) =>
      editQuestion(trx, asker, id, { ...edit, title: "Otherwise, how?" }),
    );
    await expect(stale).rejects.toThrow(Conflict);
    const gerd = await makePerson(database);
    const other = write((trx) => editQuestion(trx, gerd, id, { ...edit, version: 2 }));
    await expect(other).rejects.toThrow(Forbidden);
  });

  it("keep a title that is short, and get no other one", async () => {
    const { id, asker } = await makeQuestion(database, "Ok?");
    const edit = { title: "Ok?", body: "Is it loud?", bodyHtml: "<p>Is it loud?</p>", version: 1 };
    await write((trx) => editQuestion(trx, asker, id, edit));
    expect((await seen(visitor, id)).bodyHtml).toBe(edit.bodyHtml);
    const shorter = write((trx) =>
      editQuestion(trx, asker, id, { ...edit, title: "Why?", version: 2 }),
    );
    await expect(shorter).rejects.toMatchObject({
      fields: { title: [expect.stringContaining("tooShort")] },
    });
  });

  it("are for nobody else while they are hidden", async () => {
    const { id, asker } = await makeQuestion(database);
    const product = await makePerson(database, "product");
    await write((trx) => hideQuestion(trx, product, id, "A name of a guest."));
    expect((await seen(asker, id)).hiddenReason).toBe("A name of a guest.");
    const rep = await makePerson(database, "rep");
    await expect(seen(rep, id)).rejects.toThrow(NotFound);
    await expect(answer(database, product, id, "Late.")).rejects.toThrow(Forbidden);
  });
});

describe("an answer", () => {
  it("is a peer's or the company's, as its author was, and settles their request", async () => {
    const { id } = await makeQuestion(database);
    const gerd = await makePerson(database);
    const request = { question_id: id, person_id: gerd.id, round: 1, cause: "routed" } as const;
    await write((trx) =>
      trx
        .insertInto("question_request")
        .values({ ...request, asked_at: 1 })
        .execute(),
    );
    expect(await list(gerd, { view: "for-you" })).toEqual([id]);
    const first = await answer(database, gerd, id, "Each morning.");
    expect(await answer(database, gerd, id, "Each morning.")).toBe(first);
    await answer(database, await makePerson(database, "rep"), id, "With the brush.");
    expect(await list(gerd, { view: "for-you" })).toEqual([]);
    const { answers, answerCount } = await seen(visitor, id);
    expect([answers.map(({ side }) => side), answerCount]).toEqual([["peer", "company"], 2]);
    const details = { question: id, author: gerd.id, side: "peer" };
    expect(await acts(first, "answer")).toEqual([["answer.posted", details]]);
  });

  it("is nobody's to their own question", async () => {
    const { id, asker } = await makeQuestion(database);
    await expect(answer(database, asker, id, "I know.")).rejects.toThrow(Forbidden);
  });

  it("is accepted by who asked, one at a time, and stands first", async () => {
    const { id, asker } = await makeQuestion(database);
    const gerd = await makePerson(database);
    const first = await answer(database, gerd, id, "Each morning.");
    const second = await answer(database, gerd, id, "Each evening.");
    const accept = (answerId: number) =>
      write((trx) => acceptAnswer(trx, asker, { questionId: id, answerId }));
    await accept(first);
    await accept(second);
    await accept(second);
    const { answers } = await seen(visitor, id);
    expect(answers.map((each) => [each.id, each.accepted])).toEqual([
      [second, true],
      [first, false],
    ]);
    const verbs = (await acts(first, "answer")).map(([verb]) => verb);
    expect(verbs).toEqual(["answer.posted", "answer.accepted", "answer.unaccepted"]);
    await write((trx) => unacceptAnswer(trx, asker, { questionId: id, answerId: second }));
    expect((await seen(visitor, id)).accepted).toBe(false);
    const byGerd = write((trx) => acceptAnswer(trx, gerd, { questionId: id, answerId: first }));
    await expect(byGerd).rejects.toThrow(Forbidden);
  });

  it("is thanked for once by each, and never by its author", async () => {
    const { id, asker } = await makeQuestion(database);
    const gerd = await makePerson(database);
    const ids = { questionId: id, answerId: await answer(database, gerd, id, "Each morning.") };
    for (const viewer of [asker, asker, await makePerson(database)]) {
      await write((trx) => thankForAnswer(trx, viewer, ids));
    }
    expect((await seen(asker, id)).answers[0]).toMatchObject({ thanks: 2, thanked: true });
    await write((trx) => unthankForAnswer(trx, asker, ids));
    expect((await seen(asker, id)).answers[0]).toMatchObject({ thanks: 1, thanked: false });
    await expect(write((trx) => thankForAnswer(trx, gerd, ids))).rejects.toThrow(Forbidden);
  });

  it("can be taken back where the question is not for its author any more, and by nobody else", async () => {
    const product = await makePerson(database, "product");
    for (const close of ["hidden", "segments", "one_way"] as const) {
      const { id, board } = await makeQuestion(database);
      const gerd = await makePerson(database);
      const ids = { questionId: id, answerId: await answer(database, gerd, id, "Each morning.") };
      await write(async (trx) => {
        if (close === "hidden") await hideQuestion(trx, product, id, "A name of a guest.");
        else
          await trx
            .updateTable("board")
            .set({ access: close })
            .where("id", "=", board.id)
            .execute();
      });
      await expect(seen(gerd, id)).rejects.toThrow(NotFound);
      const other = await makePerson(database);
      await expect(write((trx) => deleteAnswer(trx, other, ids))).rejects.toThrow(NotFound);
      await write((trx) => deleteAnswer(trx, gerd, ids));
      await expect(write((trx) => deleteAnswer(trx, gerd, ids))).rejects.toThrow(NotFound);
      expect((await seen(product, id)).answers).toEqual([]);
    }
  });

  it("counts no more once it is hidden or gone, and is what helped no more", async () => {
    const { id, asker } = await makeQuestion(database);
    const gerd = await makePerson(database);
    const ids = { questionId: id, answerId: await answer(database, gerd, id, "Each morning.") };
    await write((trx) => acceptAnswer(trx, asker, ids));
    const product = await makePerson(database, "product");
    await write((trx) => hideAnswer(trx, product, ids, "A name of a guest."));
    const hidden = await seen(asker, id);
    expect([hidden.answerCount, hidden.accepted, hidden.answers]).toEqual([0, false, []]);
    expect((await seen(gerd, id)).answers[0]?.hiddenReason).toBe("A name of a guest.");
    await write((trx) => showAnswer(trx, product, ids));
    expect((await seen(asker, id)).answerCount).toBe(1);
    await write((trx) => acceptAnswer(trx, asker, ids));
    await write((trx) => deleteAnswer(trx, gerd, ids));
    const after = await seen(asker, id);
    expect([after.answerCount, after.accepted, after.answers]).toEqual([0, false, []]);
  });

  it("is edited by its author alone", async () => {
    const { id } = await makeQuestion(database);
    const gerd = await makePerson(database);
    const ids = { questionId: id, answerId: await answer(database, gerd, id, "Each morning.") };
    const words = { body: "Each evening.", bodyHtml: "<p>Each evening.</p>", version: 1 };
    await write((trx) => editAnswer(trx, gerd, ids, words));
    expect((await seen(visitor, id)).answers[0]).toMatchObject({ edited: true });
    const stale = write((trx) => editAnswer(trx, gerd, ids, { ...words, body: "Never." }));
    await expect(stale).rejects.toThrow(Conflict);
  });
});

describe("the search", () => {
  it("finds a question by its words and by those of its answers, and by all of them alone", async () => {
    const { id } = await makeQuestion(database, "Welche Waage trägt Kürbiskerne?");
    const gerd = await makePerson(database);
    expect(await list(visitor, { words: "kurbiskerne waage" })).toEqual([id]);
    expect(await list(visitor, { words: "kürbisk" })).toEqual([id]);
    expect(await list(visitor, { words: "waage zimmermann" })).toEqual([]);
    const answerId = await answer(database, gerd, id, "Die von Zimmermann.");
    expect(await list(visitor, { words: "waage zimmermann" })).toEqual([id]);
    await write((trx) => deleteAnswer(trx, gerd, { questionId: id, answerId }));
    expect(await list(visitor, { words: "zimmermann" })).toEqual([]);
  });

  it("finds nothing on a board that is closed to the reader", async () => {
    const board = await makeBoard(database, "members");
    const gerd = await makePerson(database);
    const input = asking(board.id, "Wer kennt die Quittenpresse?");
    const id = await write((trx) => askQuestion(trx, gerd, input));
    expect(await list(visitor, { words: "quittenpresse" })).toEqual([]);
    expect(await list(gerd, { words: "quittenpresse" })).toEqual([id]);
  });
});

describe("the lists", () => {
  it("part what waits from what is answered, and are read page by page", async () => {
    const { id: waiting } = await makeQuestion(database);
    const { id: answered, asker } = await makeQuestion(database);
    await answer(database, await makePerson(database), answered, "Each morning.");
    const unanswered = await list(visitor, { view: "unanswered" });
    expect([unanswered.includes(waiting), unanswered.includes(answered)]).toEqual([true, false]);
    expect((await list(visitor, { view: "answered" }))[0]).toBe(answered);
    expect(await list(asker, { view: "yours" })).toEqual([answered]);
    expect((await list(visitor, { before: answered }))[0]).toBe(waiting);
  });
});

describe("what is asked about an idea", () => {
  it("stands beside it, the newest few, and beside that into which it was merged", async () => {
    const { id: first, asker, board } = await makeQuestion(database);
    const idea = await makeIdea(database, asker, board);
    const twin = await makeIdea(database, asker, board, { merged_into_id: idea.id });
    const ask = (title: string, ideaId: number) =>
      write((trx) => askQuestion(trx, asker, asking(board.id, title, { ideaId })));
    const about = [
      await ask("How do others warm it up?", idea.id),
      await ask("Who has tried it with milk?", twin.id),
      await ask("Does it last for a day?", idea.id),
    ];
    const shown = async (viewer: Viewer, id: number) => {
      const { questions, more } = await listQuestionsAbout(database.read, viewer, id);
      return [questions.map((question) => question.id), more];
    };
    expect(await shown(visitor, idea.id)).toEqual([about.toReversed(), false]);
    expect(await list(visitor, { ideaId: twin.id })).toEqual([about[1]]);
    const fourth = await ask("And with tea?", idea.id);
    expect(await shown(visitor, idea.id)).toEqual([[fourth, about[2], about[1]], true]);
    expect(await list(visitor, { ideaId: idea.id })).not.toContain(first);
    const product = await makePerson(database, "product");
    await write((trx) => hideQuestion(trx, product, fourth, "A name of a guest."));
    expect(await shown(visitor, idea.id)).toEqual([about.toReversed(), false]);
  });

  it("is asked where somebody may answer, about what is there to be read", async () => {
    const reader = await makePerson(database);
    const open = { boardId: 1, boardAccess: "public", hidden: false, mergedIntoId: null } as const;
    expect(canAskAbout(reader, open)).toBe(true);
    expect(canAskAbout(visitor, open)).toBe(false);
    expect(canAskAbout(reader, { ...open, boardAccess: "one_way" })).toBe(false);
    expect(canAskAbout(reader, { ...open, hidden: true })).toBe(false);
    expect(canAskAbout(reader, { ...open, mergedIntoId: 2 })).toBe(false);
  });
});

describe("proposed tags", () => {
  const tags = ["Grinders", "Milk", "Water hardness", "Invoices", "Beans"].map((name, id) => ({
    id,
    name,
  }));
  it.each([
    ["Which grinder keeps its settings?", ["Grinders"]],
    ["How does the hardness of our water change milk?", ["Milk", "Water hardness"]],
    ["We work in voice mode", []],
    ["Milk, beans, grinders, invoices", ["Milk", "Beans", "Grinders"]],
  ])("for “%s” are %j", (text, expected) => {
    const names = proposeTags(tags, text).map(({ name }) => name);
    expect(names.sort()).toEqual([...expected].sort());
  });
});
