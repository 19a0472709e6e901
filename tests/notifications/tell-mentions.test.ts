import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editComment } from "~/features/comments/edit-comment.server";
import { editIdea } from "~/features/ideas/edit-idea.server";
import { postIdea } from "~/features/intake/post-idea.server";
import { findNotificationPath, loadInbox } from "~/features/notifications/load-inbox.server";
import { editProfile } from "~/features/people/edit-profile.server";
import { respondOfficially } from "~/features/triage/respond-officially.server";
import { renderText } from "~/features/writing/render-text.server";
import type { Database } from "~db/connect.server";
import { makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { comment, scene, setStatus, vote } from "./scene";
import { runJobs, toldTo } from "./telling";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const at = (...people: ({ handle: string } | undefined)[]) =>
  people.map((one) => `@${one?.handle}`).join(" ");

describe("a mention", () => {
  it("by an earlier handle reaches whom that leads to, and links to them", async () => {
    const { staff, idea } = await scene(database);
    const named = await makePerson(database);
    const now = { name: "Ada", handle: "ada-now", jobTitle: "", bio: "" };
    await database.write((trx) => editProfile(trx, named, { ...now, language: "", theme: "" }));
    await comment(database, staff, idea.id, `Ask @${named.handle}.`);
    await runJobs(database);
    expect((await toldTo(database, named)).inbox).toEqual(["mentioned"]);
    expect(await renderText(database.read, `Ask @${named.handle}.`)).toContain("/people/ada-now");
  });

  it("by an edit of a comment is told to those alone who are new in it, and once", async () => {
    const { author, idea } = await scene(database);
    const [first, second, third] = await Promise.all([1, 2, 3].map(() => makePerson(database)));
    const id = await comment(database, author, idea.id, at(first));
    const edit = (body: string, version: number) =>
      database.write((trx) =>
        editComment(trx, author, id, { body, bodyHtml: "<p>x</p>", version }),
      );
    await edit(at(first, second), 1);
    await edit(at(second, third, author), 2);
    await edit(at(first, second, third), 3);
    await runJobs(database);
    for (const person of [first, second, third]) {
      expect((await toldTo(database, person ?? author)).inbox).toEqual(["mentioned"]);
    }
    expect((await toldTo(database, author)).inbox).toEqual([]);
  });

  it("in an internal note is told to staff alone, who read so; by an edit as well", async () => {
    const { author, staff, idea } = await scene(database);
    const rep = await makePerson(database, "rep");
    const later = await makePerson(database, "admin");
    const member = await makePerson(database);
    const note = (...people: { handle: string }[]) => at(author, member, ...people);
    const id = await comment(database, staff, idea.id, note(rep), { internal: true });
    await runJobs(database);
    const edit = { body: note(rep, later), bodyHtml: "", version: 1 };
    await database.write((trx) => editComment(trx, staff, id, edit));
    await runJobs(database);
    for (const person of [author, member]) {
      expect(await toldTo(database, person)).toEqual({ inbox: [], mails: [] });
    }
    for (const person of [rep, later]) {
      const { inbox, mails } = await toldTo(database, person);
      expect(inbox).toEqual(["mentioned"]);
      expect(mails[0]?.subject).toBe(
        "Mara Voss mentioned you in an internal note on “A cup warmer for the top”",
      );
      expect(mails[0]?.body_text).toContain(`/comments/${id}`);
      const [entry] = (await loadInbox(database.read, person, null)).entries;
      expect(entry?.told).toMatchObject({ kind: "mentioned", internal: true });
      const nowMember = { ...person, role: "member" as const };
      expect((await loadInbox(database.read, nowMember, null)).entries[0]).toMatchObject({
        ...{ told: null, words: "" },
      });
    }
  });

  it("in an official response is told once, and leads to the answer", async () => {
    const { author, staff, idea } = await scene(database);
    const [named, later] = [await makePerson(database), await makePerson(database)];
    await vote(database, named, idea.id);
    const answer = (body: string, version: number) =>
      database.write((trx) =>
        respondOfficially(trx, staff, idea.id, {
          ...{ version, body, bodyHtml: "<p>x</p>", whatChanged: version === 0 ? "" : "More." },
        }),
      );
    await answer(`As ${at(named)} asked.`, 0);
    await runJobs(database);
    await answer(`As ${at(named, later, author)} asked.`, 1);
    await runJobs(database);
    expect((await toldTo(database, named)).inbox).toEqual(["mentioned", "responded"]);
    expect((await toldTo(database, author)).inbox).toEqual(["responded", "responded"]);
    const { inbox, mails } = await toldTo(database, later);
    expect(inbox).toEqual(["mentioned"]);
    expect(mails[0]?.body_text).toMatch(/Read the answer.*#answer/s);
    const entry = (await loadInbox(database.read, later, null)).entries[0];
    expect(await findNotificationPath(database.read, later, entry?.id ?? 0)).toMatch(/#answer$/);
  });

  it("in a note on a status is told once, though many ideas got the note", async () => {
    const { author, staff, idea, board } = await scene(database);
    const second = await makeIdea(database, author, board);
    const named = await makePerson(database);
    const note = `We begin; ${at(named)} helps.`;
    for (const { id } of [idea, second]) {
      await setStatus(database, staff, id, "planned", note);
    }
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, named);
    expect(inbox).toEqual(["mentioned"]);
    expect(mails[0]?.body_text).toContain("helps");
    expect((await loadInbox(database.read, named, null)).entries[0]?.words).toContain("helps");
  });

  it("in a new idea is told with its words, and leads there", async () => {
    const { author, board } = await scene(database);
    const named = await makePerson(database);
    const body = `Does @${named.handle} want it too? I am @${author.handle}.`;
    const idea = { title: "Cups that stay warm", body, bodyHtml: "", boardId: board.id };
    await database.write((trx) =>
      postIdea(trx, author, { ...idea, tagIds: [], language: "en", prompts: {} }),
    );
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, named);
    expect(inbox).toEqual(["mentioned"]);
    expect(mails[0]).toMatchObject({
      subject: `${author.name} mentioned you on “Cups that stay warm”`,
      body_text: expect.stringContaining("Read the idea"),
    });
    expect((await loadInbox(database.read, named, null)).entries[0]?.words).toContain("want it");
    const receipt = await toldTo(database, author);
    expect(receipt.mails.map(({ kind }) => kind)).toEqual(["posted"]);
  });

  it("by an edit of an idea is told to those alone who are new in it", async () => {
    const { author, staff, idea } = await scene(database);
    const [first, second] = [await makePerson(database), await makePerson(database)];
    const edit = (body: string, version: number) =>
      database.write((trx) =>
        editIdea(trx, staff, idea.id, { title: idea.title, body, bodyHtml: "", version }),
      );
    await edit(`@${first.handle} asked for it.`, 1);
    await runJobs(database);
    await edit(`@${first.handle} and @${second.handle} asked for it.`, 2);
    await runJobs(database);
    for (const person of [first, second]) {
      expect((await toldTo(database, person)).inbox).toEqual(["mentioned"]);
    }
    expect((await toldTo(database, author)).inbox).toEqual([]);
  });
});
