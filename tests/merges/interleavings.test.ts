import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mergeIdeas } from "~/features/merges/merge-ideas.server";
import { unmergeIdea } from "~/features/merges/unmerge-idea.server";
import type { Viewer } from "~/features/people/viewer";
import { castVote, withdrawVote } from "~/features/votes/cast-vote.server";
import { DomainError } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { say } from "../support/discussion";
import { MergeModel, type Step } from "./merge-model";
import { listDrift, mergeScene, readState } from "./scene";

const IDEAS = 4;
const PEOPLE = 3;

let database: Database;
let people: Viewer[];
let mara: Viewer;

beforeAll(async () => {
  database = await openTestDatabase();
  people = await Promise.all(Array.from({ length: PEOPLE }, () => makePerson(database)));
  mara = await makePerson(database, "product");
});
afterAll(() => database.close());

const idea = fc.nat(IDEAS - 1);
const person = fc.nat(PEOPLE - 1);
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant("merge" as const), into: idea, idea }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("unmerge" as const), idea }) },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant("vote" as const),
        ...{ person, idea },
        importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
        because: fc.constantFrom("", "time", "money"),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("withdraw" as const), person, idea }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("comment" as const), person, idea }) },
  ),
  { minLength: 4, maxLength: 24 },
);

/** Does the step in the database; false where it is refused. */
async function take(ids: readonly number[], step: Step): Promise<boolean> {
  const id = ids[step.idea] ?? 0;
  const who = "person" in step ? people[step.person] : undefined;
  const work = (trx: Trx): Promise<unknown> => {
    if (step.do === "merge") {
      return mergeIdeas(trx, mara, ids[step.into] ?? 0, { ideaIds: [id], confirmed: false });
    }
    if (step.do === "unmerge") return unmergeIdea(trx, mara, id);
    if (step.do === "withdraw") return withdrawVote(trx, who ?? mara, id);
    const { importance, because } = step as Extract<Step, { do: "vote" }>;
    return castVote(trx, who ?? mara, id, { importance, because });
  };
  try {
    await (step.do === "comment" ? say(database, who ?? mara, { id }) : database.write(work));
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

/** What stands in the database, as the model says it. */
async function readAll(ids: readonly number[]) {
  const { ideas, votes } = await readState(database, ids);
  return ideas.map((row) => ({
    into: row.merged_into_id === null ? null : ids.indexOf(row.merged_into_id),
    comments: row.comment_count,
    counted: row.vote_count,
    votes: people.map((each) => {
      const vote = votes.find(
        (found) =>
          found.idea_id === row.id && found.person_id === each.id && found.withdrawn_at === null,
      );
      return vote ? { importance: vote.importance, because: vote.because } : null;
    }),
  }));
}

function expected(model: MergeModel) {
  return model.ideas.map((each, at) => {
    const votes = people.map((_, who) => model.standing(at, who));
    return {
      into: each.into === null ? null : model.rootOf(at),
      comments: each.comments,
      counted: votes.filter((vote) => vote !== null).length,
      votes,
    };
  });
}

it("merges, votes and comments in any order come out as in plain words, and unmerge exactly", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const { ids } = await mergeScene(database, { ideas: IDEAS });
      const model = new MergeModel(IDEAS, PEOPLE);
      for (const step of taken) expect(await take(ids, step)).toBe(model.take(step));
      expect(await readAll(ids)).toEqual(expected(model));
      expect(await listDrift(database, ids)).toEqual([]);
      for (const at of ids.keys()) {
        model.take({ do: "unmerge", idea: at });
        await take(ids, { do: "unmerge", idea: at });
      }
      expect(await readAll(ids)).toEqual(expected(model));
      expect(await listDrift(database, ids)).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 60_000);

it("votes, comments and merges at the same time lose nothing and count nothing twice", async () => {
  const { ids } = await mergeScene(database, { ideas: IDEAS });
  const voters = await Promise.all(Array.from({ length: 24 }, () => makePerson(database)));
  const refused = (error: unknown) => {
    if (error instanceof DomainError) return false;
    throw error;
  };
  const votes = voters.map(async (voter, at) => {
    const id = ids[at % IDEAS] ?? 0;
    const input = { importance: 2, because: "now" } as const;
    const cast = await database
      .write((trx) => castVote(trx, voter, id, input))
      .then(() => true, refused);
    return { voter, id, cast };
  });
  const comments = voters.map((voter, at) =>
    say(database, voter, { id: ids[(at + 1) % IDEAS] ?? 0 }).then(
      () => 1,
      () => 0,
    ),
  );
  const merges = Array.from({ length: 16 }, (_, at) =>
    take(ids, { do: at % 3 === 2 ? "unmerge" : "merge", into: (at + 1) % IDEAS, idea: at % IDEAS }),
  );
  const [cast, said] = await Promise.all([Promise.all(votes), Promise.all(comments), ...merges]);
  expect(await listDrift(database, ids)).toEqual([]);
  for (const at of ids.keys()) await take(ids, { do: "unmerge", idea: at });
  expect(await listDrift(database, ids)).toEqual([]);
  const state = await readState(database, ids);
  const stands = state.votes.map((vote) => `${vote.idea_id} ${vote.person_id}`).sort();
  const given = cast.filter((each) => each.cast).map(({ voter, id }) => `${id} ${voter.id}`);
  expect(stands).toEqual(given.sort());
  const counted = state.ideas.reduce((sum, row) => sum + row.comment_count, 0);
  expect(counted).toBe(said.reduce((sum: number, each) => sum + each, 0));
}, 60_000);
