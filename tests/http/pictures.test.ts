import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { now, SECOND } from "~/platform/clock";
import { findPictures } from "~/platform/picture";
import { sign } from "~/platform/secret.server";
import type { Browser } from "../support/browser";
import { startBucket, type TestBucket } from "../support/bucket";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { startTestServer, type TestServer } from "../support/http";
import { drawn, movingPicture } from "../support/pictures";
import { fillCommunity } from "./community";

let server: TestServer;
let member: Browser;
let ideaId: number;
let boardId: number;
let png: Buffer;

beforeAll(async () => {
  server = await startTestServer();
  const { database } = server.services;
  await fillCommunity(database);
  const person = await makePerson(database);
  const board = await makeBoard(database);
  boardId = board.id;
  ideaId = (await makeIdea(database, person, board)).id;
  member = await server.browserOf(person.id);
  png = await drawn(900, 600).png().toBuffer();
});
afterAll(() => server.stop());

type Part = string | Buffer;

function send(browser: Browser, path: string, parts: Record<string, Part>) {
  const body = new FormData();
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part === "string") body.set(name, part);
    // Neither name nor type say what it is.
    else body.set(name, new File([new Uint8Array(part)], "page.html", { type: "text/html" }));
  }
  return browser.send(path, { method: "POST", body, headers: { "Sec-Fetch-Site": "same-origin" } });
}

async function upload(browser = member, bytes: Buffer = png): Promise<string> {
  const { path } = JSON.parse((await send(browser, "/pictures", { picture: bytes })).body);
  return path;
}

/** A form that was shown a while ago. */
const shownAt = () => sign(server.services.secret, String(now() - 5 * SECOND));

const keyIn = (html: string) => findPictures(html)[0];

describe("a picture", () => {
  it("is served to everybody, as what we made of it and as nothing else, for good", async () => {
    const path = await upload();
    const answer = await server.browser().get(path);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/webp",
      "content-disposition": 'inline; filename="picture.webp"',
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex",
      "cache-control": "public, max-age=31536000, immutable",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(answer.headers.has("set-cookie")).toBe(false);
    const again = await server.browser().get(path, {
      "If-None-Match": answer.headers.get("ETag") ?? "",
      // Without it this client asks for a fresh one.
      "Cache-Control": "max-age=0",
    });
    expect([again.status, again.body]).toEqual([304, ""]);
  });

  it("has no other address, and none leads to another file", async () => {
    const path = await upload();
    const guesses = [
      path.replace("large", "huge"),
      path.replace("large", "..%2flarge"),
      path.replace(
        /pictures\/./,
        (start) => `${start.slice(0, -1)}${start.endsWith("A") ? "B" : "A"}`,
      ),
      path.replace("900x600", "901x600"),
      "/pictures/..%2f..%2fetc/large.webp",
    ];
    for (const guess of guesses) {
      expect((await server.browser().get(guess)).status, guess).toBe(404);
    }
    expect((await server.browser().get("/pictures")).status).toBeGreaterThanOrEqual(400);
    expect((await member.get("/pictures/")).body).not.toContain(keyIn(path));
  });

  it("that is gone is said on a page to somebody who opens its address, and to others shortly", async () => {
    const gone = `/pictures/${"A".repeat(22)}-900x600/large.webp`;
    const page = await server.browser().get(gone, { Accept: "text/html,*/*;q=0.8" });
    expect(page).toMatchObject({ status: 404, body: expect.stringContaining('href="/ideas"') });
    const image = await server.browser().get(gone, { Accept: "image/avif,image/webp,*/*;q=0.8" });
    expect(image).toMatchObject({ status: 404, body: "" });
  });

  it("is refused with a sentence when it is none, from visitors, and from other sites", async () => {
    const svg = await send(member, "/pictures", { picture: Buffer.from("<svg/>") });
    expect([svg.status, svg.body]).toEqual([422, expect.stringContaining("pictures:errors.kind")]);
    const visitor = await send(server.browser(), "/pictures", { picture: png });
    expect(visitor.location).toMatch(/^\/login/);
    const body = new FormData();
    const elsewhere = { method: "POST", body, headers: { "Sec-Fetch-Site": "cross-site" } };
    expect((await member.send("/pictures", elsewhere)).status).toBe(403);
  });
});

describe("an idea without script", () => {
  const words = { title: "A lamp over the knock box", body: "It is dark there.", seen: "1" };
  const idea = () => ({ ...words, boardId: String(boardId), shown_at: shownAt() });

  it("has a form that brings pictures for those who may add them", async () => {
    expect((await member.get("/ideas/new")).body).toContain('encType="multipart/form-data"');
    expect((await server.browser().get("/ideas/new")).body).not.toContain('type="file"');
  });

  it("takes a picture and shows it in the text before it is posted", async () => {
    const parts = { ...idea(), picture: png, pictureAlt: "A red lamp", addPicture: "1" };
    const answer = await send(member, "/ideas/new", parts);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatch(/It is dark there\.\s+!\[A red lamp\]\(\/pictures\//);
    expect(answer.body).toMatch(/<img src="\/pictures\/[^"]+" [^>]*alt="A red lamp"/);
  });

  it("is posted with the picture that was chosen", async () => {
    const answer = await send(member, "/ideas/new", { ...idea(), picture: png });
    expect(answer.status).toBe(303);
    const page = await server.browser().get(answer.location ?? "");
    expect(page.body).toMatch(/<img src="\/pictures\/[^"]+" [^>]*alt="Picture"/);
  });

  it("refuses a file of 11 MB with a sentence, and keeps everything that was typed", async () => {
    const parts = { ...idea(), picture: Buffer.alloc(11_000_000), pictureAlt: "A red lamp" };
    const answer = await send(member, "/ideas/new", parts);
    expect(answer.status).toBe(422);
    for (const kept of [words.title, words.body, "A red lamp", "larger than 10 MB"]) {
      expect(answer.body).toContain(kept);
    }
  });

  it("refuses at the door what no form could be", async () => {
    const answer = await send(member, "/ideas/new", { picture: Buffer.alloc(41_000_000) }).catch(
      () => ({ status: 413 }),
    );
    expect(answer.status).toBe(413);
  });

  it("keeps the picture when something else is wrong", async () => {
    const answer = await send(member, "/ideas/new", { ...idea(), title: "", picture: png });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatch(/It is dark there\.\s+!\[Picture\]\(\/pictures\//);
  });

  it("asks for a file where the button was pressed without one", async () => {
    const answer = await send(member, "/ideas/new", { ...idea(), addPicture: "1" });
    expect([answer.status, answer.body]).toEqual([
      422,
      expect.stringContaining("Please choose a picture."),
    ]);
  });

  it("keeps a visitor's words and not their file", async () => {
    const answer = await send(server.browser(), "/ideas/new", { ...idea(), picture: png });
    expect(answer.location).toMatch(/^\/login/);
  });
});

describe("a comment", () => {
  it("shows its picture, and an edit keeps or changes it", async () => {
    const comment = { body: "See:", stance: "none", shown_at: shownAt() };
    const seen = await send(member, `/ideas/${ideaId}/comments`, {
      ...comment,
      picture: png,
      addPicture: "1",
    });
    expect([seen.status, seen.body]).toEqual([
      200,
      expect.stringContaining("![Picture](/pictures/"),
    ]);
    const film = await movingPicture("gif");
    const answer = await send(member, `/ideas/${ideaId}/comments`, { ...comment, picture: film });
    const id = /\/comments\/(\d+)/.exec(answer.location ?? "")?.[1];
    const row = await server.services.database.read
      .selectFrom("comment")
      .select(["body", "body_html"])
      .where("id", "=", Number(id))
      .executeTakeFirstOrThrow();
    expect(row.body_html).toMatch(/data-moving.*<img src="\/pictures\/[^"]+\/reading\.webp"/);
    const edit = { body: row.body, version: "1", picture: png, pictureAlt: "Two" };
    expect((await send(member, `/comments/${id}/edit`, edit)).status).toBe(303);
  });
});

describe("the one picture of", () => {
  it("a person stands beside their name, and goes again", async () => {
    const set = await send(member, "/settings/picture", { picture: png });
    expect(set.location).toBe("/settings/picture");
    const page = await member.get("/ideas");
    expect(page.body).toMatch(/<img src="\/pictures\/[^"]+-256x256\/thumb\.webp" alt=""/);
    expect((await member.post("/settings/picture", { remove: "1" })).status).toBe(303);
    expect((await member.get("/ideas")).body).not.toContain("-256x256/thumb.webp");
    expect((await send(member, "/settings/picture", {})).status).toBe(422);
  });

  it("the community, a board and an item stands over their pages", async () => {
    const admin = await server.browserOf((await makePerson(server.services.database, "admin")).id);
    expect((await send(admin, "/admin/community/logo", { picture: png })).status).toBe(303);
    const cover = { picture: png, pictureAlt: "The roastery at night" };
    expect((await send(admin, `/admin/boards/${boardId}/cover`, cover)).status).toBe(303);
    const { slug } = await server.services.database.read
      .selectFrom("board")
      .select("slug")
      .where("id", "=", boardId)
      .executeTakeFirstOrThrow();
    const page = (await server.browser().get(`/ideas?board=${slug}`)).body;
    expect(page).toMatch(/<img src="\/pictures\/[^"]+-512x341\/large\.webp"/);
    expect(page).toMatch(
      /<img src="\/pictures\/[^"]+-900x600\/[^"]+" [^>]*alt="The roastery at night"/,
    );
    const renamed = await send(admin, `/admin/boards/${boardId}/cover`, { pictureAlt: "By day" });
    expect(renamed.status).toBe(303);
    expect((await server.browser().get(`/ideas?board=${slug}`)).body).toContain("By day");
  });
});

it("two files of one person are read at a time, and the third is asked to come again", async () => {
  const parts = () => ({ picture: Buffer.alloc(9_000_000), body: "x" });
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => send(member, `/pictures`, parts())),
  );
  const said = answers.map(({ body }) => /pictures:errors\.\w+/.exec(body)?.[0]);
  expect(new Set(said)).toEqual(new Set(["pictures:errors.kind", "pictures:errors.busy"]));
});

describe("with a bucket", () => {
  let bucket: TestBucket;
  let withBucket: TestServer;
  beforeAll(async () => {
    bucket = await startBucket();
    withBucket = await startTestServer({ STORAGE_URL: bucket.url });
    await fillCommunity(withBucket.services.database);
  });
  afterAll(() => withBucket.stop());

  it("a picture goes through us both ways; while the bucket is down both are refused kindly", async () => {
    const { database } = withBucket.services;
    const author = await makePerson(database);
    const browser = await withBucket.browserOf(author.id);
    const path = await upload(browser);
    expect((await withBucket.browser().get(path)).headers.get("Content-Type")).toBe("image/webp");
    const files = await database.read.selectFrom("stored_file").select("name").execute();
    expect(files).toEqual([]);
    await bucket.stop();
    expect((await withBucket.browser().get(path)).status).toBe(503);
    const idea = await makeIdea(database, author, await makeBoard(database));
    const words = { title: idea.title, body: "My words.", version: "1", picture: png };
    const answer = await send(browser, `/ideas/${idea.id}/edit`, words);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain("My words.");
    expect(answer.body).toContain("could not be kept just now");
  });
});
