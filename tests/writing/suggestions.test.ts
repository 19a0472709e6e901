import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexIdea } from "~/features/ideas/index-idea.server";
import { suggestIdeas } from "~/features/intake/suggest-ideas.queries.server";
import { suggestPeople, suggestTeam } from "~/features/intake/suggest-people.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { suggestEmoji } from "~/features/writing/suggest-emoji.server";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { say } from "../support/discussion";

let database: Database;
let reader: Viewer & { id: number };

beforeAll(async () => {
  database = await openTestDatabase();
  reader = await makePerson(database, "member", { handle: "lena-hofmann" });
  await makePerson(database, "member", { handle: "lena-adler", name: "Lena Adler" });
  await makePerson(database, "member", { handle: "tom-lenard" });
  await makePerson(database, "member", { handle: "lena-away", suspended_at: 1 });
  await makePerson(database, "member", { handle: "lena-waits", waiting_since: 1 });
  await makePerson(database, "member", { handle: "lena-shadow", shadow: 1 });
});
afterAll(() => database.close());

const handles = async (typed: string, ideaId: number | null = null, viewer: Viewer = reader) =>
  (await suggestPeople(database.read, viewer, typed, ideaId)).map(({ insert }) => insert);

describe("who is offered after an @", () => {
  it("has a handle with a part that begins so, and can be mentioned", async () => {
    expect(await handles("len")).toEqual(["@lena-adler", "@tom-lenard"]);
    expect(await handles("Ádler")).toEqual(["@lena-adler"]);
    expect(await handles("%")).toEqual([]);
    expect(await handles("l")).toEqual([]);
    expect(await handles("")).toEqual([]);
  });

  it("took part in the idea first, as far as the reader may know", async () => {
    const author = await makePerson(database, "member", { handle: "zoe-lenz" });
    const idea = await makeIdea(database, author, await makeBoard(database));
    const rep = await makePerson(database, "rep", { handle: "rita-team" });
    await say(database, rep, idea, { internal: true });
    expect(await handles("", idea.id)).toEqual(["@zoe-lenz"]);
    expect((await handles("len", idea.id))[0]).toBe("@zoe-lenz");
    expect(await handles("", idea.id, rep)).toEqual(["@zoe-lenz"]);
    const closed = await makeIdea(database, author, await makeBoard(database, "one_way"));
    expect(await handles("", closed.id)).toEqual([]);
  });

  it("is of the team alone in an internal note, and of those who may see the idea", async () => {
    const author = await makePerson(database, "member", { handle: "team-fan" });
    const idea = await makeIdea(database, author, await makeBoard(database));
    const rep = await makePerson(database, "rep", { handle: "ruth-tealeaf" });
    const asker = await makePerson(database, "product", { handle: "tea-asker" });
    const offered = async (typed: string, ideaId: number, viewer: Viewer = asker) =>
      (await suggestTeam(database.read, viewer, typed, ideaId)).map(({ insert }) => insert);
    expect(await offered("tea", idea.id)).toEqual(["@rita-team", "@ruth-tealeaf"]);
    expect(await offered("", idea.id)).toContain(`@${rep.handle}`);
    expect(await offered("", idea.id)).not.toContain(`@${author.handle}`);
    expect(await offered("tea", idea.id, reader)).toEqual([]);
    const hidden = await makeIdea(database, author, await makeBoard(database), { hidden_at: 1 });
    expect(await offered("tea", hidden.id)).toEqual([]);
    expect(await offered("tea", hidden.id, rep)).toEqual(["@tea-asker"]);
  });

  it("is nobody for a visitor", async () => {
    expect(await handles("len", null, visitor)).toEqual([]);
  });
});

describe("which idea is offered after a #", () => {
  it("is found by how its number begins and by words, unless it is out of sight", async () => {
    const author = await makePerson(database);
    const seen = await makeIdea(database, author, await makeBoard(database), {
      title: "A kettle that whistles in tune",
    });
    const unseen = await makeIdea(database, author, await makeBoard(database, "one_way"), {
      title: "A kettle in secret",
    });
    await database.write((trx) => indexIdea(trx, seen.id));
    await database.write((trx) => indexIdea(trx, unseen.id));
    const offered = async (typed: string) =>
      (await suggestIdeas(database.read, reader, typed)).map(({ insert }) => insert);
    expect(await offered("kettle whi")).toEqual([`#${seen.id}`]);
    expect(await offered("kettle")).toEqual([`#${seen.id}`]);
    expect(await offered(String(seen.id))).toContain(`#${seen.id}`);
    expect(await offered(String(unseen.id))).not.toContain(`#${unseen.id}`);
    for (const typed of ["", "0", "99999999", "nothing-like-it"]) {
      expect(await offered(typed), typed).toEqual([]);
    }
  });
});

describe("which emoji is offered after a :", () => {
  const first = async (language: string, typed: string) =>
    (await suggestEmoji(language, typed))[0]?.insert;

  it("is found by its English name and by words of the reader's language", async () => {
    expect(await first("en", "tada")).toBe("🎉");
    expect(await first("de", "tada")).toBe("🎉");
    expect(await first("de", "rakete")).toBe("🚀");
    expect(await first("xx", "rocket")).toBe("🚀");
    expect(await first("en", "x")).toBeUndefined();
  });

  it("is one that people often use, for who has typed nothing yet", async () => {
    expect((await suggestEmoji("en", "")).map(({ insert }) => insert)).toContain("👍");
  });
});
