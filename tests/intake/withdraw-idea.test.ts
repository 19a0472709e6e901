import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postComment } from "~/features/comments/post-comment.server";
import { addEvidence } from "~/features/evidence/add-evidence.server";
import { listStatements } from "~/features/evidence/statements.queries.server";
import { recountTrend } from "~/features/ideas/idea-counters.server";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { othersTookPart } from "~/features/intake/others-took-part.queries.server";
import { postIdea } from "~/features/intake/post-idea.server";
import { deleteIdea, withdrawIdea } from "~/features/intake/withdraw-idea.server";
import { castVote, withdrawVote } from "~/features/votes/cast-vote.server";
import { Forbidden, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeBoard, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const NAME = "Canary Ferdinanda";
const vote = { importance: 1, because: "" } as const;

async function scene() {
  const author = await makePerson(database, "member", { name: NAME });
  const board = await makeBoard(database);
  const id = await database.write((trx) =>
    postIdea(trx, author, {
      title: "An idea that may go",
      body: "Text",
      bodyHtml: "<p>Text</p>",
      boardId: board.id,
      tagIds: [],
      prompts: { problem: "It is cold." },
      language: "en",
    }),
  );
  const find = () =>
    database.read.selectFrom("idea").selectAll().where("id", "=", id).executeTakeFirst();
  return { author, board, id, find };
}

function comment(ideaId: number, authorId: number, values: Partial<NewRow<"comment">> = {}) {
  const text = { body: "Hm", body_html: "<p>Hm</p>", created_at: 1 };
  return database.write((trx) =>
    trx
      .insertInto("comment")
      .values({ ...text, idea_id: ideaId, author_id: authorId, ...values })
      .execute(),
  );
}

const remove = (viewer: Parameters<typeof deleteIdea>[1], id: number) =>
  database.write((trx) => deleteIdea(trx, viewer, id));
const withdraw = (viewer: Parameters<typeof deleteIdea>[1], id: number) =>
  database.write((trx) => withdrawIdea(trx, viewer, id));

describe("deleting an idea", () => {
  it("takes it away with all that hangs on it, and its board counts one less", async () => {
    const { author, board, id, find } = await scene();
    await comment(id, author.id);
    await remove(author, id);
    expect(await find()).toBeUndefined();
    for (const table of ["vote", "comment", "evidence", "search_entry"] as const) {
      const rows = await database.read
        .selectFrom(table)
        .select("idea_id")
        .where("idea_id", "=", id)
        .execute();
      expect(rows, table).toEqual([]);
    }
    const row = await database.read
      .selectFrom("board")
      .select("idea_count")
      .where("id", "=", board.id)
      .executeTakeFirstOrThrow();
    expect(row.idea_count).toBe(0);
    await expect(remove(author, id)).rejects.toBeInstanceOf(NotFound);
  });

  it("leaves a row in the activity that only staff see", async () => {
    const { author, id } = await scene();
    await remove(author, id);
    const rows = await database.read
      .selectFrom("activity")
      .select(["actor_id", "staff_only"])
      .where("idea_id", "=", id)
      .where("verb", "=", "idea.deleted")
      .execute();
    expect(rows).toEqual([{ actor_id: author.id, staff_only: 1 }]);
  });

  it("is over once somebody else voted, even if they took the vote back", async () => {
    const { author, id, find } = await scene();
    const voter = await makePerson(database);
    await database.write((trx) => castVote(trx, voter, id, vote));
    await expect(remove(author, id)).rejects.toBeInstanceOf(Forbidden);
    await database.write((trx) => withdrawVote(trx, voter, id));
    await expect(remove(author, id)).rejects.toBeInstanceOf(Forbidden);
    expect(await find()).toBeDefined();
  });

  it("is over once somebody else commented or told their case, not by an internal note", async () => {
    const { author, id } = await scene();
    const rep = await makePerson(database, "rep");
    const idea = { id, authorId: author.id };
    await comment(id, rep.id, { internal: 1, by_staff: 1 });
    expect(await othersTookPart(database.read, idea)).toBe(false);
    await comment(id, rep.id, { by_staff: 1 });
    expect(await othersTookPart(database.read, idea)).toBe(true);
    const second = await scene();
    const other = await makePerson(database);
    await database.write((trx) =>
      addEvidence(trx, other, second.id, { kind: "problem", body: "Here too." }),
    );
    await expect(remove(second.author, second.id)).rejects.toBeInstanceOf(Forbidden);
  });

  it("is for its author alone", async () => {
    const { id } = await scene();
    await expect(remove(visitor, id)).rejects.toBeInstanceOf(SignInNeeded);
    for (const role of ["member", "rep", "product", "admin"] as const) {
      const other = await makePerson(database, role);
      await expect(remove(other, id)).rejects.toBeInstanceOf(Forbidden);
    }
  });
});

describe("withdrawing from an idea", () => {
  async function shared() {
    const made = await scene();
    const voter = await makePerson(database);
    await database.write((trx) => castVote(trx, voter, made.id, vote));
    return { ...made, voter };
  }

  it("leaves the idea and the others' votes, and takes the author's own", async () => {
    const { author, id, find, voter } = await shared();
    await withdraw(author, id);
    const idea = await find();
    expect(idea).toMatchObject({ vote_count: 1, top_count: 1, listed: 1 });
    expect(idea?.withdrawn_at).toBeGreaterThan(0);
    const trend = await database.write((trx) => recountTrend(trx, id));
    expect(idea?.trend).toBeCloseTo(trend, 6);
    const standing = await database.read
      .selectFrom("vote")
      .select("person_id")
      .where("idea_id", "=", id)
      .where("withdrawn_at", "is", null)
      .execute();
    expect(standing).toEqual([{ person_id: voter.id }]);
  });

  it("takes the author's vote also where voting is over", async () => {
    const { author, id, find } = await shared();
    await database.write(async (trx) => {
      const delivered = trx.selectFrom("status").select("id").where("status_key", "=", "delivered");
      await trx.updateTable("idea").set({ status_id: delivered }).where("id", "=", id).execute();
    });
    await withdraw(author, id);
    expect((await find())?.vote_count).toBe(1);
  });

  it("leaves no activity and no statement that names the author", async () => {
    const { author, id } = await shared();
    const words = { body: "Hm", bodyHtml: "<p>Hm</p>", stance: null, parentId: null };
    await database.write((trx) => postComment(trx, author, id, { ...words, internal: false }));
    await withdraw(author, id);
    const acts = await database.read
      .selectFrom("activity")
      .select(["verb", "details"])
      .where("idea_id", "=", id)
      .where("actor_id", "=", author.id)
      .execute();
    expect(acts).toEqual([]);
    const statements = await listStatements(
      database.read,
      visitor,
      await getIdeaState(database.read, visitor, id),
      {
        currency: "EUR",
      },
    );
    expect(statements).toMatchObject([{ text: "It is cold.", by: null }]);
    expect(JSON.stringify(statements)).not.toContain(NAME);
  });

  it("ends that the author hears of it", async () => {
    const { author, id } = await shared();
    await withdraw(author, id);
    const follow = await database.read
      .selectFrom("follow")
      .select("stopped_at")
      .where("person_id", "=", author.id)
      .where("subject_id", "=", id)
      .executeTakeFirstOrThrow();
    expect(follow.stopped_at).not.toBeNull();
  });

  it("twice changes nothing more", async () => {
    const { author, id, find } = await shared();
    await withdraw(author, id);
    const before = await find();
    await withdraw(author, id);
    expect(await find()).toEqual(before);
  });

  it("is for the author, once others took part", async () => {
    const alone = await scene();
    await expect(withdraw(alone.author, alone.id)).rejects.toBeInstanceOf(Forbidden);
    const { id, voter } = await shared();
    await expect(withdraw(voter, id)).rejects.toBeInstanceOf(Forbidden);
    await expect(withdraw(visitor, id)).rejects.toBeInstanceOf(SignInNeeded);
  });
});
