import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { follow } from "~/features/ideas/follow.server";
import { findNotificationPath, loadInbox } from "~/features/notifications/load-inbox.server";
import type { SignedInViewer } from "~/features/people/viewer";
import { addRow } from "~/features/register/add-row.server";
import { hideRow, showRow } from "~/features/register/hide-row.server";
import { hideTalk } from "~/features/talk/hide-talk.server";
import { postTalk } from "~/features/talk/post-talk.server";
import type { Database } from "~db/connect.server";
import { makePlan, words } from "../register/scene";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { runJobs, toldTo } from "./telling";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const say = (
  viewer: SignedInViewer,
  itemId: number,
  body: string,
  parentId: number | null = null,
) =>
  database.write((trx) =>
    postTalk(trx, viewer, itemId, {
      ...{ body, bodyHtml: `<p>${body}</p>`, kind: "comment", parentId, rowId: null },
    }),
  );

async function makeFollower(itemId: number) {
  const follower = await makePerson(database);
  await database.write((trx) => follow(trx, follower, { kind: "roadmap_item", id: itemId }));
  return follower;
}

describe("the talk about an item", () => {
  it("tells owner and followers of everything, with one mail a day", async () => {
    const { id, mara } = await makePlan(database);
    const follower = await makeFollower(id);
    const gerd = await makePerson(database);
    await say(gerd, id, "A first thought");
    await say(gerd, id, "A second thought");
    await database.write((trx) => addRow(trx, gerd, id, words));
    await runJobs(database);
    for (const person of [mara, follower]) {
      const { inbox, mails } = await toldTo(database, person);
      expect(inbox).toEqual(["talked", "talked", "registered"]);
      expect(mails).toHaveLength(1);
      expect(mails[0]?.body_text).toContain("A first thought");
    }
    expect((await toldTo(database, gerd)).inbox).toEqual([]);
  });

  it("tells at once whom somebody answers or mentions, and leads them there", async () => {
    const { id, mara } = await makePlan(database);
    const gerd = await makePerson(database);
    const lena = await makePerson(database);
    const first = await say(gerd, id, "And on Mondays?");
    const answer = await say(mara, id, `Also then, as @${lena.handle} found.`, first);
    await runJobs(database);
    expect((await toldTo(database, gerd)).inbox).toEqual(["talk_replied"]);
    expect((await toldTo(database, lena)).inbox).toEqual(["talk_mentioned"]);
    const { entries } = await loadInbox(database.read, gerd, null);
    const path = await findNotificationPath(database.read, gerd, entries[0]?.id ?? 0);
    expect(path).toBe(`/roadmap/${id}/talk?thread=${first}#talk-${answer}`);
  });

  it("tells whoever wrote something why it was hidden, and nothing once it is shown again", async () => {
    const { id, mara } = await makePlan(database);
    const gerd = await makePerson(database);
    const lena = await makePerson(database);
    const said = await say(gerd, id, "Call me at 0123.");
    const rowId = await database.write((trx) => addRow(trx, lena, id, words));
    const hide = (reason: string) =>
      database.write(async (trx) => {
        await hideTalk(trx, mara, { itemId: id, commentId: said }, reason);
        await hideRow(trx, mara, { itemId: id, rowId }, reason);
      });
    await hide("A number of somebody.");
    await database.write((trx) => showRow(trx, mara, { itemId: id, rowId }));
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, gerd);
    expect(inbox).toContain("item_hidden");
    expect(mails.at(-1)?.body_text).toContain("> A number of somebody.");
    expect(mails.at(-1)?.body_text).not.toContain(mara.name);
    const { entries } = await loadInbox(database.read, gerd, null);
    expect(entries[0]).toMatchObject({
      words: "A number of somebody.",
      told: { kind: "item_hidden" },
    });
    const path = await findNotificationPath(database.read, gerd, entries[0]?.id ?? 0);
    expect(path).toBe(`/roadmap/${id}-drink-recipes`);
    expect((await toldTo(database, lena)).inbox).not.toContain("item_hidden");
  });

  it("no longer says what was hidden meanwhile", async () => {
    const { id, mara } = await makePlan(database);
    const follower = await makeFollower(id);
    const commentId = await say(await makePerson(database), id, "A secret of a guest");
    await runJobs(database);
    const ids = { itemId: id, commentId };
    await database.write((trx) => hideTalk(trx, mara, ids, "A name of a guest."));
    const { entries } = await loadInbox(database.read, follower, null);
    expect(entries).toMatchObject([{ told: null, words: "" }]);
  });

  it("about an item that is not published stays among staff", async () => {
    const { id, mara } = await makePlan(database);
    const follower = await makeFollower(id);
    const rep = await makePerson(database, "rep");
    await database.write((trx) =>
      trx.updateTable("roadmap_item").set({ published_at: null }).where("id", "=", id).execute(),
    );
    await say(rep, id, "Not yet for everybody");
    await runJobs(database);
    expect((await toldTo(database, mara)).inbox).toEqual(["talked"]);
    expect((await toldTo(database, follower)).inbox).toEqual([]);
  });
});
