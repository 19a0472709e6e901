import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SAYS_LITTLE_BELOW, weighLetters } from "~/features/comments/short-comment";
import { offerVote, saysNoMoreThanAVote } from "~/features/comments/short-comment.server";
import { slowIdea, unslowIdea } from "~/features/moderation/slow-idea.server";
import { mayLinkFreely, type Standing } from "~/features/people/standing";
import type { Viewer } from "~/features/people/viewer";
import { countLinks } from "~/features/writing/limit-links.server";
import { renderText } from "~/features/writing/render-text.server";
import { DAY, HOUR, MINUTE, now, setClock } from "~/platform/clock";
import { Forbidden, Invalid } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { say } from "../support/discussion";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function scene() {
  const author = await makePerson(database);
  const idea = await makeIdea(database, author, await makeBoard(database));
  return { author, idea, member: await makePerson(database) };
}

async function refusal(attempt: Promise<unknown>): Promise<Record<string, string[]>> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Invalid)) throw error ?? new Error("it was not refused");
  return error.fields;
}

describe("a comment says no more than a vote", () => {
  const little = [
    ...["+1", "+1 +1 +1!!!", "Me too", "me too, me too, me too, me too", "👍👍👍", "Why?"],
    ...["Ich auch!", "Dafür. Dafür. Dafür.", "Moi aussi !", "d’accord, d'accord", "A mí también."],
    ...["同意", "우리도요", "ฉันด้วย", "нам тоже", "", "...", "Great idea, I agree!"],
  ];
  it.each(little)("%j", (text) => {
    expect(saysNoMoreThanAVote(text, { reply: false })).toBe(true);
  });

  const enough = [
    ...[
      "It would help us too.",
      "Me too, our whole office in Lyon does.",
      "Das fehlt uns seit Jahren.",
    ],
    ...[
      "我们每天都需要这个功能",
      "毎朝使いたい機能です",
      "회의 전에 커피가 필요해요",
      "нам бы это помогло каждый день",
    ],
    ...["เราต้องการสิ่งนี้", "نحتاج إلى هذا كل صباح", "We need 3 of these by 2027"],
  ];
  it.each(enough)("more is said by %j", (text) => {
    expect(saysNoMoreThanAVote(text, { reply: false })).toBe(false);
  });

  it("which a short reply does not, unless it is nothing but that", () => {
    expect(saysNoMoreThanAVote("Thank you!", { reply: true })).toBe(false);
    expect(saysNoMoreThanAVote("+1 👍", { reply: true })).toBe(true);
  });

  it("by letters with their marks, however they are written", () => {
    expect(weighLetters("é")).toBe(1);
    expect(weighLetters("e\u0301")).toBe(1);
    expect(weighLetters("क्षि")).toBe(1);
    expect(weighLetters("咖啡")).toBe(6);
    expect(weighLetters("커피")).toBe(4);
    expect(weighLetters("… 👩‍🚀 —")).toBe(0);
    expect(SAYS_LITTLE_BELOW).toBe(15);
  });

  it("is answered by the offer to vote, but for staff and internal notes", async () => {
    const { member } = await scene();
    const rep = await makePerson(database, "rep");
    const ask = (viewer: Viewer) => () => offerVote(viewer, { body: "+1", internal: false });
    expect(ask(member)).toThrow(Invalid);
    expect(ask(rep)).not.toThrow();
  });
});

describe("a discussion that is slowed down", () => {
  it("takes one comment a person and hour, and says when one may write again", async () => {
    const { idea, member, author } = await scene();
    const product = await makePerson(database, "product");
    await database.write((trx) => slowIdea(trx, product, idea.id));
    await database.write((trx) => slowIdea(trx, product, idea.id));
    const at = now();
    const restore = setClock(() => at);
    try {
      await say(database, member, idea);
      await say(database, author, idea);
      for (let time = 0; time < 2; time++) await say(database, product, idea);
      setClock(() => at + HOUR - MINUTE);
      expect(await refusal(say(database, member, idea))).toEqual({
        body: [`comments:slow|{"at":${at + HOUR}}`],
      });
      setClock(() => at + HOUR);
      await say(database, member, idea);
    } finally {
      restore();
    }
    await database.write((trx) => unslowIdea(trx, product, idea.id));
    await say(database, member, idea);
    const attempt = database.write((trx) => slowIdea(trx, member, idea.id));
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });
});

describe("links of newcomers", () => {
  const three = "See https://a.example, https://b.example and [c](http://c.example).";

  it("are counted as readers get them: outward, however they are written", async () => {
    expect(countLinks(await renderText(database.read, three))).toBe(3);
    const own = "As in #12 and @lena and [here](/ideas/12), `https://no.example`.";
    expect(countLinks(await renderText(database.read, own))).toBe(0);
  });

  it("are free for members of three days with a contribution, for the trusted and the team", () => {
    const fresh: Standing = { staff: false, trusted: false, published: 0, joinedAt: 0 };
    const table: [Partial<Standing>, number, boolean][] = [
      [{}, 10 * DAY, false],
      [{ published: 1 }, 3 * DAY - 1, false],
      [{ published: 1 }, 3 * DAY, true],
      [{ trusted: true }, 0, true],
      [{ staff: true }, 0, true],
    ];
    for (const [standing, at, free] of table) {
      expect(mayLinkFreely({ ...fresh, ...standing }, at)).toBe(free);
    }
  });

  it("are two a text until then, and the text is kept at its field", async () => {
    const { idea, member } = await scene();
    const bodyHtml = await renderText(database.read, three);
    const write = (viewer: Viewer) => say(database, viewer, idea, { body: three, bodyHtml });
    expect(await refusal(write(member))).toEqual({ body: ['writing:tooManyLinks|{"count":2}'] });
    await write(await makePerson(database, "rep"));
    const known = await makePerson(database, "member", { created_at: now() - 3 * DAY });
    await say(database, known, idea);
    await write(known);
  });
});
