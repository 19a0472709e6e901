import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BehalfInput } from "~/features/intake/behalf/behalf-entry";
import { Conflict, Forbidden, Invalid } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { listDrift } from "../../merges/scene";
import { makeBoard, makePerson, visitor } from "../../support/community";
import { openTestDatabase } from "../../support/database";
import { behalfScene, QUOTE, readEntry } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe("what a rep enters in a customer's name", () => {
  it("is the customer's vote, with what was said, who entered it and from which account", async () => {
    const { enter, canonical, customer, felix, account } = await behalfScene(database);
    const { id } = await enter();
    const vote = await database.read
      .selectFrom("vote")
      .selectAll()
      .where("idea_id", "=", canonical.id)
      .executeTakeFirstOrThrow();
    expect(vote).toMatchObject({
      ...{ person_id: customer.id, importance: 3, because: "A day a month", by_staff: 0 },
      ...{ behalf_id: id, account_id: account.id },
    });
    expect(await readEntry(database, id)).toMatchObject({
      ...{ entered_by_id: felix.id, account_id: account.id, quote: QUOTE, source: "call" },
    });
  });

  it("is followed by the customer, not by the rep, and stands in the account's history", async () => {
    const { enter, canonical, customer, felix, account } = await behalfScene(database);
    const { id } = await enter();
    const follows = await database.read
      .selectFrom("follow")
      .select("person_id")
      .where("subject_id", "=", canonical.id)
      .where("subject_kind", "=", "idea")
      .execute();
    expect(follows).toEqual([{ person_id: customer.id }]);
    const acts = await database.read
      .selectFrom("activity")
      .select(["verb", "actor_id", "subject_id", "staff_only"])
      .where("account_id", "=", account.id)
      .execute();
    expect(acts).toEqual([
      { verb: "behalf_entry.entered", actor_id: felix.id, subject_id: id, staff_only: 1 },
    ]);
  });

  it.each(["vote", "comment", "idea"] as const)(
    "is one %s, however often it is sent",
    async (kind) => {
      const { enter, board } = await behalfScene(database);
      const input = {
        kind,
        title: kind === "idea" ? "Export it as a file" : "",
        boardId: board.id,
      };
      const first = await enter(input);
      expect(await enter(input)).toEqual({ ...first, fresh: false });
    },
  );

  it("is a comment of the customer's that is gone with “that was not me” and comes again as theirs", async () => {
    const { enter, disown, confirm, canonical, customer, ids } = await behalfScene(database);
    const entry = await enter({ kind: "comment" });
    const { comment_id: first } = await readEntry(database, entry.id);
    expect(await countComments(canonical.id)).toBe(1);
    await disown(entry);
    expect(await countComments(canonical.id)).toBe(0);
    await expect(enter({ kind: "comment" })).rejects.toThrow(Invalid);
    await confirm(entry);
    const { comment_id: second } = await readEntry(database, entry.id);
    expect(second).not.toBe(first);
    const comment = await database.read
      .selectFrom("comment")
      .select(["author_id", "body", "by_staff"])
      .where("id", "=", second)
      .executeTakeFirstOrThrow();
    expect(comment).toEqual({ author_id: customer.id, body: QUOTE, by_staff: 0 });
    expect(await listDrift(database, ids)).toEqual([]);
  });

  it("is an idea of the customer's with their vote, gone without a trace while nobody took part", async () => {
    const { enter, disown, confirm, board, customer } = await behalfScene(database);
    const entry = await enter({ kind: "idea", title: "Export it as a file", boardId: board.id });
    expect(await findIdea(entry.ideaId)).toMatchObject({ author_id: customer.id, vote_count: 1 });
    await disown(entry);
    expect(await findIdea(entry.ideaId)).toBeUndefined();
    await confirm(entry);
    const { idea_id: again } = await readEntry(database, entry.id);
    expect(await findIdea(again ?? 0)).toMatchObject({ author_id: customer.id, vote_count: 1 });
    expect(await listDrift(database, [again ?? 0])).toEqual([]);
  });

  it("leaves an idea that others took up to them, and names its author again once they say yes", async () => {
    const { enter, disown, confirm, board, vote, author, merge, canonical } =
      await behalfScene(database);
    const entry = await enter({ kind: "idea", title: "Export it as a file", boardId: board.id });
    await vote(author, { id: entry.ideaId });
    await merge(canonical, [entry.ideaId]);
    await disown(entry);
    const left = await findIdea(entry.ideaId);
    expect(left?.withdrawn_at).not.toBeNull();
    expect(left?.vote_count).toBe(1);
    await confirm(entry);
    expect(await findIdea(entry.ideaId)).toMatchObject({ withdrawn_at: null, vote_count: 2 });
    expect(await listDrift(database, [entry.ideaId, canonical.id])).toEqual([]);
  });
});

describe("nothing is entered", () => {
  it("by a member or a visitor", async () => {
    const { enter, author } = await behalfScene(database);
    await expect(enter({}, author)).rejects.toThrow(Forbidden);
    await expect(enter({}, visitor)).rejects.toThrow();
  });

  const people: [string, Partial<NewRow<"person">>][] = [
    ["of staff", { role: "rep" }],
    ["who was suspended", { suspended_at: 1 }],
    ["who waits to be let in", { waiting_since: 1 }],
    ["whose erasure is planned", { erasure_at: Date.now() + 1e9 }],
    ["who was erased", { erased_at: 1, name: "" }],
    ["without an account", { account_id: null }],
  ];
  it.each(people)("in the name of somebody %s", async (_, values) => {
    const { enter, account } = await behalfScene(database);
    const person = await makePerson(database, values.role ?? "member", {
      account_id: account.id,
      ...values,
    });
    await expect(enter({ personId: person.id })).rejects.toMatchObject({
      fields: { person: [expect.stringContaining("intake:behalf.refused.")] },
    });
  });

  it("on a board on which the customer sees only their own", async () => {
    const { enter } = await behalfScene(database, { access: "one_way" });
    const unseen = { fields: { idea: ["intake:behalf.refused.unseen"] } };
    await expect(enter()).rejects.toMatchObject(unseen);
    await expect(enter({ kind: "comment" })).rejects.toMatchObject(unseen);
  });

  it("as a vote where the status takes none", async () => {
    const { enter, canonical } = await behalfScene(database);
    await setStatus(canonical.id, "delivered");
    await expect(enter()).rejects.toMatchObject({ fields: { idea: ["votes:frozen"] } });
  });

  const wrong: [string, Partial<BehalfInput>, string][] = [
    ["with a deal of another account", { dealId: 999_999 }, "dealId"],
    ["on no idea", { ideaId: null }, "idea"],
    ["as a comment without words", { kind: "comment", quote: "" }, "quote"],
    ["as an idea on no board", { kind: "idea", title: "A good title" }, "boardId"],
  ];
  it.each(wrong)("%s", async (_, input, field) => {
    const { enter } = await behalfScene(database);
    await expect(enter(input)).rejects.toMatchObject({
      fields: { [field]: [expect.any(String)] },
    });
  });

  it("as an idea on a board that was retired", async () => {
    const { enter } = await behalfScene(database);
    const board = await makeBoard(database, "public", { retired_at: 1 });
    await expect(enter({ kind: "idea", title: "A good title", boardId: board.id })).rejects.toThrow(
      Invalid,
    );
  });
});

describe("an entry is answered", () => {
  it("by the customer alone, and taken back by who entered it, product or admin", async () => {
    const scene = await behalfScene(database);
    const entry = await scene.enter();
    const other = await makePerson(database, "rep");
    await expect(scene.takeBack(entry, other)).rejects.toThrow(Forbidden);
    await expect(scene.takeBack(entry, scene.customer)).rejects.toThrow(Forbidden);
    await scene.takeBack(entry, scene.mara);
    await expect(scene.confirm(entry)).rejects.toThrow(Conflict);
  });
});

async function countComments(ideaId: number): Promise<number> {
  const idea = await findIdea(ideaId);
  return idea?.comment_count ?? -1;
}

function findIdea(id: number) {
  return database.read.selectFrom("idea").selectAll().where("id", "=", id).executeTakeFirst();
}

async function setStatus(ideaId: number, key: string): Promise<void> {
  await database.write(async (trx) => {
    const status = await trx
      .selectFrom("status")
      .selectAll()
      .where("status_key", "=", key)
      .executeTakeFirstOrThrow();
    const change = { status_id: status.id, status_group: status.status_group };
    await trx.updateTable("idea").set(change).where("id", "=", ideaId).execute();
  });
}
