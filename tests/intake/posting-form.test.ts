import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BoardFieldInput } from "~/features/boards/board-field.schema.server";
import { addField } from "~/features/boards/edit-field.server";
import { updateCommunity } from "~/features/community/community.queries.server";
import { indexIdea } from "~/features/ideas/index-idea.server";
import type { Viewer } from "~/features/people/viewer";
import { MINUTE, now } from "~/platform/clock";
import { sign } from "~/platform/secret.server";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { startTestServer, type TestServer } from "../support/http";

let server: TestServer;
let member: Viewer & { id: number };
let boardId: string;

beforeAll(async () => {
  server = await startTestServer();
  const { database } = server.services;
  member = await makePerson(database);
  await database.write((trx) => updateCommunity(trx, { ready: true }));
  const board = await makeBoard(database);
  boardId = String(board.id);
  const idea = await makeIdea(database, member, board, { title: "Warm cups in the morning" });
  await database.write((trx) => indexIdea(trx, idea.id));
});
afterAll(() => server.stop());

const shownAMinuteAgo = () => sign(server.services.secret, String(now() - MINUTE));
const fields = (change: Record<string, string> = {}) => ({
  title: "A lever that locks the grinder",
  body: "Some *words*",
  boardId,
  situation: "Two bars.",
  shown_at: shownAMinuteAgo(),
  website: "",
  ...change,
});
const question: BoardFieldInput = {
  ...{ name: "Model", kind: "text", need: "asked", choices: [], unit: "", version: "" },
};
const ideasTitled = (title: string) =>
  server.services.database.read
    .selectFrom("idea")
    .select("id")
    .where("title", "=", title)
    .execute();

describe("the form of a new idea, in a browser without script", () => {
  it("posts, and leads to the idea", async () => {
    const browser = await server.browserOf(member.id);
    const answer = await browser.post("/ideas/new", fields());
    expect(answer.status).toBe(303);
    expect(answer.location).toMatch(/^\/ideas\/\d+-a-lever-that-locks-the-grinder$/);
  });

  it("first shows what is like it, with all that was typed, and then posts", async () => {
    const browser = await server.browserOf(member.id);
    const title = "Warm cups every morning";
    const asked = await browser.post("/ideas/new", fields({ title }));
    expect(asked.status).toBe(200);
    expect(asked.body).toContain("Warm cups in the morning");
    expect(asked.body).toContain("Two bars.");
    expect(await ideasTitled(title)).toEqual([]);
    const posted = await browser.post("/ideas/new", fields({ title, seen: title }));
    expect(posted.status).toBe(303);
    expect(await ideasTitled(title)).toHaveLength(1);
  });

  it("keeps the answers to another board's questions, and posts those of its own", async () => {
    const browser = await server.browserOf(member.id);
    const { database } = server.services;
    const [asking, own] = [await makeBoard(database), await makeBoard(database)];
    const admin = await makePerson(database, "admin");
    const [model, cups] = await database.write(async (trx) => [
      await addField(trx, admin, asking.id, question),
      await addField(trx, admin, own.id, { ...question, name: "Cups", need: "optional" }),
    ]);
    const answers = { [`field_${model}`]: "Kogge", [`field_${cups}`]: "Forty" };
    const title = "Kettles that tell their weight";
    const turned = await browser.post(
      "/ideas/new",
      fields({ title, boardId: String(own.id), fieldsOf: String(asking.id), ...answers }),
    );
    expect(turned.status).toBe(200);
    for (const kept of ['value="Kogge"', 'value="Forty"']) expect(turned.body).toContain(kept);
    // A question that nobody sees must not hold up the form.
    expect(turned.body).not.toMatch(new RegExp(`<input[^>]*required[^>]*name="field_${model}"`));
    expect(turned.body).not.toMatch(new RegExp(`<input[^>]*name="field_${model}"[^>]*required`));
    const answer = await browser.post(
      "/ideas/new",
      fields({ title, boardId: String(own.id), fieldsOf: String(own.id), ...answers }),
    );
    expect(answer.status).toBe(303);
    const stored = await database.read
      .selectFrom("idea_field_value")
      .innerJoin("idea", "idea.id", "idea_field_value.idea_id")
      .select(["field_id", "text_value"])
      .where("title", "=", title)
      .execute();
    expect(stored).toEqual([{ field_id: cups, text_value: "Forty" }]);
  });

  it("asks again when the title became another one", async () => {
    const browser = await server.browserOf(member.id);
    const title = "Warm cups at noon, not in the morning";
    const asked = await browser.post("/ideas/new", fields({ title, seen: "Something else" }));
    expect(asked.status).toBe(200);
    expect(await ideasTitled(title)).toEqual([]);
  });

  it("shows how the body will look and posts nothing, however little is typed", async () => {
    const browser = await server.browserOf(member.id);
    const answer = await browser.post("/ideas/new", { preview: "1", title: "Abc", body: "*Soon*" });
    expect(answer.status).toBe(200);
    expect(answer.body).toContain("<em>Soon</em>");
    expect(answer.body).toContain('value="Abc"');
  });

  it("comes back with what was typed when it was sent faster than anyone types, or by a robot", async () => {
    const browser = await server.browserOf(member.id);
    const title = "Only robots are this fast";
    const tooFast = { shown_at: sign(server.services.secret, String(now())) };
    for (const change of [tooFast, { website: "https://spam.example" }]) {
      const answer = await browser.post("/ideas/new", fields({ title, ...change }));
      expect(answer.status).toBe(422);
      expect(answer.body).toContain(title);
    }
    expect(await ideasTitled(title)).toEqual([]);
  });

  it("names what is wrong at the field and keeps the rest", async () => {
    const browser = await server.browserOf(member.id);
    const answer = await browser.post("/ideas/new", fields({ title: "Short" }));
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('id="title-error"');
    expect(answer.body).toContain("Two bars.");
  });

  it("leads a visitor to sign-in and keeps what they wrote", async () => {
    const title = "From somebody who is not in yet";
    const answer = await server.browser().post("/ideas/new", fields({ title }));
    expect(answer.location).toBe("/login?to=%2Fideas%2Fnew");
    const kept = await server.services.database.read
      .selectFrom("intent")
      .select(["kind", "payload"])
      .execute();
    expect(kept).toHaveLength(1);
    expect(kept[0]?.payload).toContain(title);
  });
});

describe("for the pages' scripts", () => {
  it("the preview is the HTML that posting stores", async () => {
    const browser = await server.browserOf(member.id);
    const answer = await browser.post("/markdown/preview", { body: "Some *words* <b>x</b>" });
    const title = "An idea to compare with its preview";
    await browser.post("/ideas/new", fields({ title, body: "Some *words* <b>x</b>" }));
    const stored = await server.services.database.read
      .selectFrom("idea")
      .select("body_html")
      .where("title", "=", title)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(answer.body).html).toBe(stored.body_html);
  });

  it("what is like a title comes with its status, its votes and the shape to draw", async () => {
    const answer = await server.browser().get("/ideas/similar?title=warm+cups");
    expect(JSON.parse(answer.body).ideas[0]).toMatchObject({
      status: { name: "New" },
      kind: "new",
      voteCount: expect.any(Number),
      path: expect.stringMatching(/^\/ideas\/\d+/),
    });
  });

  it("an empty title is like nothing", async () => {
    const answer = await server.browser().get("/ideas/similar");
    expect(JSON.parse(answer.body)).toEqual({ title: "", ideas: [] });
  });
});

describe("the form of an edit", () => {
  it("that began from an older version comes back with both texts and the newer version", async () => {
    const { database } = server.services;
    const board = await makeBoard(database);
    const idea = await makeIdea(database, member, board);
    const browser = await server.browserOf(member.id);
    const path = `/ideas/${idea.id}/edit`;
    const edit = (title: string) => browser.post(path, { title, body: "", version: "1" });
    expect((await edit("The newer words")).status).toBe(303);
    const answer = await edit("Words of mine");
    expect(answer.status).toBe(409);
    expect(answer.body).toContain("The newer words");
    expect(answer.body).toContain('value="Words of mine"');
    expect(answer.body).toContain('name="version" value="2"');
  });
});
