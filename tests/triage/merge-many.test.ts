import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readReport } from "~/features/triage/bulk/bulk.queries.server";
import type { BulkAct } from "~/features/triage/bulk/bulk-change";
import { changeMany } from "~/features/triage/bulk/change-many.server";
import { previewChange } from "~/features/triage/bulk/preview-change.server";
import { readAct } from "~/features/triage/bulk/read-act.server";
import { undoMany } from "~/features/triage/bulk/undo-many.server";
import { DomainError } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeManyIdeas } from "../ideas/many-ideas";
import { listDrift, mergeScene } from "../merges/scene";
import { makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { readIdea, say } from "../support/discussion";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** Ideas with voters of their own and in common, and what a merge of many does with them. */
async function scene(ideas = 3) {
  const made = await mergeScene(database, { ideas });
  const into = (canonicalId: number, confirmed = false): BulkAct => ({
    ...{ act: "merge", canonicalId, confirmed },
  });
  return {
    ...{ ...made, into },
    change: (act: BulkAct, ids: readonly number[] = made.ids) =>
      database.write((trx) => changeMany(trx, made.mara, act, ids)),
    preview: (act: BulkAct, ids: readonly number[] = made.ids) =>
      previewChange(database, made.mara, act, ids),
    undo: (id: number) => undoMany(database, made.mara, id),
    report: (id: number) => readReport(database.read, id),
    told: () =>
      database.read
        .selectFrom("activity")
        .select("verb")
        .where("idea_id", "in", made.ids)
        .where("verb", "in", ["idea.merged", "idea.took_in"])
        .where("staff_only", "=", 0)
        .execute(),
  };
}

async function vote(made: Awaited<ReturnType<typeof scene>>) {
  const [both, one] = [await makePerson(database), await makePerson(database)];
  for (const id of made.ids) await made.vote(both, { id }, { because: `Of ${id}` });
  await made.vote(one, made.twin, { importance: 3 });
  return { both, one };
}

describe("merging many ideas into one", () => {
  it("says before what it would do, and leaves nothing behind", async () => {
    const made = await scene();
    await vote(made);
    await say(database, await makePerson(database), made.twin);
    const before = await made.state();
    const { report, merge, count } = await made.preview(made.into(made.canonical.id));
    expect(count).toBe(3);
    expect(report).toMatchObject({ changed: 2, same: 0, refused: 0 });
    expect(merge).toMatchObject({
      ...{ votesBefore: 4, votesAfter: 2, comments: 1, answer: "owed", opensTo: null },
      // By mail the author and both voters; in the inbox who commented.
      ...{ byMail: 3, inInbox: 1, canonical: { id: made.canonical.id } },
    });
    expect(await made.state()).toEqual(before);
    expect(await made.told()).toEqual([]);
  });

  it("counts each voter once, and its undo gives every idea back what it brought", async () => {
    const made = await scene();
    await vote(made);
    const before = await made.state();
    const id = await made.change(made.into(made.canonical.id));
    expect(await readIdea(database, made.canonical.id)).toMatchObject({ vote_count: 2 });
    expect((await made.report(id)).report).toMatchObject({ changed: 2, refused: 0 });
    expect(await made.told()).toHaveLength(4);
    expect(await listDrift(database, made.ids)).toEqual([]);
    await made.undo(id);
    await made.undo(id);
    expect(await made.state()).toEqual(before);
    expect(await made.told()).toEqual([]);
    expect(await listDrift(database, made.ids)).toEqual([]);
    expect(await made.report(id)).toMatchObject({ undone: 2, kept: 0 });
  });

  it("sent twice, and by a colleague as well, merges once", async () => {
    const made = await scene();
    const first = await made.change(made.into(made.canonical.id));
    expect(await made.change(made.into(made.canonical.id))).toBe(first);
    const colleague = await makePerson(database, "product");
    const second = await database.write((trx) =>
      changeMany(trx, colleague, made.into(made.canonical.id), made.ids),
    );
    expect((await made.report(second)).report).toMatchObject({ changed: 0, same: 2, refused: 0 });
    await made.undo(second);
    expect((await readIdea(database, made.twin.id)).merged_into_id).toBe(made.canonical.id);
    await made.undo(first);
    expect((await readIdea(database, made.twin.id)).merged_into_id).toBeNull();
  });

  it("also into an idea that is not among them, with what was merged before", async () => {
    const [made, other] = [await scene(2), await scene(2)];
    await other.merge(other.twin, [other.canonical.id]);
    const ids = [...made.ids, other.twin.id];
    const goesOn = await makeIdea(database, made.author, made.board);
    const id = await made.change(made.into(goesOn.id), ids);
    for (const each of [...ids, other.canonical.id]) {
      expect((await readIdea(database, each)).merged_into_id).toBe(goesOn.id);
    }
    await made.undo(id);
    expect((await readIdea(database, other.canonical.id)).merged_into_id).toBe(other.twin.id);
  });

  it("leaves what cannot be merged, says why, and merges the others", async () => {
    const made = await scene(4);
    const [hidden, elsewhere, fine] = made.others.map((idea) => idea.id) as [
      number,
      number,
      number,
    ];
    await database.write((trx) =>
      trx.updateTable("idea").set({ hidden_at: 1, listed: 0 }).where("id", "=", hidden).execute(),
    );
    await made.merge(await makeIdea(database, made.author, made.board), [elsewhere]);
    const closed = await mergeScene(database, { access: "members" });
    const ids = [...made.ids, closed.canonical.id];
    const { merge } = await made.preview(made.into(made.canonical.id), ids);
    expect(merge).toMatchObject({ opensTo: "public" });
    const id = await made.change(made.into(made.canonical.id), ids);
    const { report } = await made.report(id);
    expect(report).toMatchObject({ changed: 1, refused: 3 });
    expect(report.named.map(({ id, reasons }) => [id, ...reasons])).toEqual([
      [hidden, "merges:form.hidden"],
      [elsewhere, "merges:form.elsewhere"],
      [closed.canonical.id, "merges:confirm.public"],
    ]);
    expect((await readIdea(database, fine)).merged_into_id).toBe(made.canonical.id);
    const again = await made.change(made.into(made.canonical.id, true), ids);
    expect((await made.report(again)).report).toMatchObject({ changed: 1, same: 1, refused: 2 });
  });

  it("is refused of more than twenty, of nothing, and into what is hidden, merged or not there", async () => {
    const made = await scene(2);
    const hidden = await makeIdea(database, made.author, made.board, { hidden_at: 1, listed: 0 });
    const many = await makeManyIdeas(database, made.author, [made.board], 21);
    const attempts: [BulkAct, readonly number[], string][] = [
      [made.into(made.canonical.id), many, "ids"],
      [made.into(made.canonical.id), [made.canonical.id], "into"],
      [made.into(hidden.id), made.ids, "into"],
      [made.into(1e9), made.ids, "into"],
    ];
    await made.change(made.into(made.canonical.id), [made.twin.id]);
    attempts.push([made.into(made.twin.id), [made.canonical.id], "into"]);
    for (const [act, ids, field] of attempts) {
      const refusal = { fields: { [field]: [expect.any(String)] } };
      await expect(made.preview(act, ids)).rejects.toMatchObject(refusal);
      await expect(made.change(act, ids)).rejects.toMatchObject(refusal);
    }
  });

  it("undone leaves what somebody decided otherwise since", async () => {
    const made = await scene(4);
    const [one, two] = made.others as [{ id: number }, { id: number }];
    const id = await made.change(made.into(made.canonical.id));
    await made.unmerge(one);
    const elsewhere = await makeIdea(database, made.author, made.board);
    await made.unmerge(two);
    await made.merge(elsewhere, [two.id]);
    await made.undo(id);
    expect(await made.report(id)).toMatchObject({ undone: 1, kept: 2 });
    expect((await readIdea(database, two.id)).merged_into_id).toBe(elsewhere.id);
    expect(await listDrift(database, made.ids)).toEqual([]);
  });

  it("loses no vote that is cast meanwhile, and crosses no other merge", async () => {
    const made = await scene(4);
    const voters = await Promise.all(Array.from({ length: 12 }, () => makePerson(database)));
    const refused = (error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
      return null;
    };
    const votes = voters.map((voter, at) =>
      made.vote(voter, { id: made.ids[at % 4] ?? 0 }).then(() => voter.id, refused),
    );
    const merges = [made.canonical, made.twin].map(({ id }) =>
      made.change(made.into(id)).then((change) => change, refused),
    );
    const [cast, changes] = [await Promise.all(votes), await Promise.all(merges)];
    expect(await listDrift(database, made.ids)).toEqual([]);
    for (const id of changes) if (id !== null) await made.undo(id);
    expect(await listDrift(database, made.ids)).toEqual([]);
    const stands = (await made.state()).votes.map((row) => row.person_id).sort();
    const given = cast.filter((id) => id !== null).sort();
    expect(stands).toEqual(given);
  });
});

it("the idea that goes on is one of the chosen, or named by its number or address", async () => {
  const read = async (into: string, named: string) => {
    const act = await readAct(database.read, { act: "merge", into, named, opens: false }, [3, 4]);
    return act.act === "merge" && act.canonicalId;
  };
  expect(await read("4", "")).toBe(4);
  for (const named of ["12", "#12", "/ideas/12-a-title", "https://upwell.example/ideas/12?x=1"]) {
    expect(await read("named", named)).toBe(12);
  }
  const refused = (into: string, named: string, field: string) =>
    expect(read(into, named)).rejects.toMatchObject({ fields: { [field]: [expect.any(String)] } });
  for (const named of ["", "faster", "0", "/boards/12"]) await refused("named", named, "named");
  await refused("4", "12", "named");
  await refused("5", "", "into");
});
