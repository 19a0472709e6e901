import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mergeIdeas } from "~/features/merges/merge-ideas.server";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { say } from "../support/discussion";
import { type ServedCommunity, serveCommunity } from "./community";

let served: ServedCommunity;
let mara: Awaited<ReturnType<typeof makePerson>>;

beforeAll(async () => {
  served = await serveCommunity();
  mara = await makePerson(served.server.services.database, "product");
});
afterAll(() => served.server.stop());

/** An idea with a comment and an internal note, merged into the community's first one. */
async function mergeOne(access: "public" | "one_way" = "public") {
  const { database } = served.server.services;
  const board = await makeBoard(database, access);
  const idea = await makeIdea(database, served.member, board, { title: "The same in other words" });
  await say(database, served.member, idea, { body: "A comment that came along." });
  await say(database, mara, idea, { body: "A note among us.", internal: true });
  const input = { ideaIds: [idea.id], confirmed: true };
  await database.write((trx) => mergeIdeas(trx, mara, served.idea.id, input));
  return idea;
}

const canonicalPath = () => `/ideas/${served.idea.id}-`;

describe("a merged idea", () => {
  it("leads on in one hop, by any old address, and not for good", async () => {
    const { id } = await mergeOne();
    for (const path of [`/ideas/${id}`, `/ideas/${id}-the-same-in-other-words`]) {
      const answer = await served.server.browser().get(path);
      expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([301, "no-cache"]);
      expect(answer.location).toContain(canonicalPath());
      expect((await served.server.browser().get(answer.location ?? "")).status).toBe(200);
    }
    const voters = await served.server.browser().get(`/ideas/${id}/voters`);
    expect(voters.location).toContain(canonicalPath());
  });

  it("takes no vote, and says so where the vote can be given", async () => {
    const { id } = await mergeOne();
    const browser = await served.server.browserOf(served.member.id);
    const answer = await browser.post(`/ideas/${id}/vote`, { importance: "3" });
    expect(answer.status).toBe(303);
    expect(answer.location).toContain(canonicalPath());
    expect((await browser.get(answer.location ?? "")).body).toContain(
      "This idea is part of another one now.",
    );
  });

  it("unfolds under the other one, for who may see it, without internal notes", async () => {
    const idea = await mergeOne();
    const closed = await mergeOne("one_way");
    const at = (id: number) => `${canonicalPath()}x?from=${id}`;
    const read = async (id: number, as = served.server.browser()) => {
      const first = await as.get(at(id));
      return (await as.get(first.location ?? at(id))).body;
    };
    const shown = await read(idea.id);
    expect(shown).toContain("A comment that came along.");
    expect(shown).not.toContain("A note among us.");
    expect(await read(idea.id, await served.server.browserOf(mara.id))).toContain(
      "A note among us.",
    );
    expect(await read(closed.id)).not.toContain("A comment that came along.");
    expect(await read(closed.id, await served.server.browserOf(served.member.id))).toContain(
      "A comment that came along.",
    );
  });

  it("is merged by a form that keeps what it was about, and unmerged by another", async () => {
    const { database } = served.server.services;
    const closed = await makeIdea(database, served.member, await makeBoard(database, "members"));
    const browser = await served.server.browserOf(mara.id);
    const path = `/ideas/${closed.id}/merge?with=${served.idea.id}&into=${served.idea.id}`;
    const fields = { with: String(served.idea.id), into: String(served.idea.id) };
    const asked = await browser.post(path, fields);
    expect(asked.status).toBe(422);
    expect(asked.body).toContain("Everybody will see who voted");
    expect(asked.body).toContain(closed.title);
    const done = await browser.post(path, { ...fields, confirmed: "1" });
    expect([done.status, done.location]).toEqual([303, expect.stringContaining(canonicalPath())]);
    const undone = await browser.post(`/ideas/${closed.id}/unmerge`);
    expect([undone.status, undone.location]).toEqual([
      303,
      expect.stringContaining(`/ideas/${closed.id}-`),
    ]);
  });
});
