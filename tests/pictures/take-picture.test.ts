import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { deleteComment } from "~/features/comments/delete-comment.server";
import { postComment } from "~/features/comments/post-comment.server";
import { editIdea } from "~/features/ideas/edit-idea.server";
import { cleanUp } from "~/features/notifications/clean-up.server";
import type { Viewer } from "~/features/people/viewer";
import { showPictures } from "~/features/pictures/picture-uses.server";
import { listPicturesOf } from "~/features/pictures/pictures.queries.server";
import { deletePicturesOf } from "~/features/pictures/remove-pictures.server";
import { takePicture } from "~/features/pictures/take-picture.server";
import { DAY, HOUR, now, setClock } from "~/platform/clock";
import { readEnv } from "~/platform/env.server";
import { Forbidden, type Invalid, SignInNeeded } from "~/platform/errors";
import { pictureMarkdown } from "~/platform/picture";
import { pictureFile } from "~/platform/picture-files.server";
import { type Storage, StorageDown } from "~/platform/storage.server";
import { databaseStorage } from "~/platform/storage-database.server";
import type { Database } from "~db/connect.server";
import { jobsOf } from "../notifications/telling";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { drawn } from "../support/pictures";

const LIMITS = { aDay: 5, bytesADay: 1_000_000, aPerson: 8, bytesAPerson: 2_000_000 };

let database: Database;
let storage: Storage;
let file: Buffer;
let at: number;
let restoreClock: () => void;

beforeAll(async () => {
  database = await openTestDatabase();
  storage = databaseStorage(database);
  file = await drawn(40, 30).png().toBuffer();
});
afterAll(() => database.close());
beforeEach(() => {
  at = now();
  restoreClock = setClock(() => at);
  return () => restoreClock();
});

const take = (viewer: Viewer, limits = LIMITS) =>
  takePicture({ database, storage, limits }, viewer, file, "text");

const isKept = async (key: string) => (await storage.get(pictureFile(key, "large"))) !== undefined;

/** Time goes on, and the clean-up with what follows from it runs each hour that matters. */
async function pass(ms: number) {
  await runCleanUp();
  at += ms;
  await runCleanUp();
}

async function runCleanUp() {
  await cleanUp(database, readEnv({}).keep);
  await jobsOf(database).runDue();
}

function errorOf(work: Promise<unknown>): Promise<string | undefined> {
  return work.then(
    () => undefined,
    (error: Invalid) => error.fields["picture"]?.[0],
  );
}

describe("a picture", () => {
  it("is kept under a key that nobody guesses and that says its shape", async () => {
    const person = await makePerson(database);
    const keys = [await take(person), await take(person)];
    for (const key of keys) expect(key).toMatch(/^[\w-]{22}-40x30$/);
    expect(new Set(keys.map((key) => key.slice(0, 22))).size).toBe(2);
    expect((await listPicturesOf(database.read, person.id)).map(({ key }) => key)).toEqual(keys);
  });

  it("is taken from who may take part, and from nobody else", async () => {
    await expect(take(visitor)).rejects.toBeInstanceOf(SignInNeeded);
    const unverified = { ...(await makePerson(database)), trusted: false };
    await expect(take(unverified)).rejects.toBeInstanceOf(Forbidden);
  });

  it("that is none is refused at its field", async () => {
    const person = await makePerson(database);
    const svg = Buffer.from("<svg/>");
    const answer = takePicture({ database, storage, limits: LIMITS }, person, svg, "text");
    expect(await errorOf(answer)).toBe("pictures:errors.kind");
    expect(await listPicturesOf(database.read, person.id)).toEqual([]);
  });

  it("that cannot be stored is refused and leaves nothing behind", async () => {
    const person = await makePerson(database);
    const down = { ...storage, put: () => Promise.reject(new StorageDown("no")) };
    const services = { database, storage: down, limits: LIMITS };
    expect(await errorOf(takePicture(services, person, file, "text"))).toBe(
      "pictures:errors.storage",
    );
    expect(await listPicturesOf(database.read, person.id)).toEqual([]);
  });
});

describe("how many", () => {
  it("in a day is limited, also for those sent at the same time, and tomorrow there is room", async () => {
    const person = await makePerson(database);
    const answers = await Promise.all(Array.from({ length: 7 }, () => errorOf(take(person))));
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(5);
    expect(answers.filter((answer) => answer === "pictures:errors.tooManyToday")).toHaveLength(2);
    at += DAY + 1;
    expect(await errorOf(take(person))).toBeUndefined();
  });

  it("in sum is limited, and bytes are", async () => {
    const person = await makePerson(database);
    for (let count = 0; count < 8; count++) {
      await take(person);
      at += DAY;
    }
    at += 1;
    expect(await errorOf(take(person))).toBe("pictures:errors.tooMany");
    const other = await makePerson(database);
    const few = { ...LIMITS, bytesADay: 100 };
    expect(await errorOf(take(other, few))).toBe("pictures:errors.tooManyToday");
    const none = { ...LIMITS, bytesAPerson: 100 };
    expect(await errorOf(take(other, none))).toBe("pictures:errors.tooMany");
  });
});

describe("what nothing shows", () => {
  it("is kept for a day, and then goes with its files", async () => {
    const key = await take(await makePerson(database));
    await pass(DAY - HOUR);
    expect(await isKept(key)).toBe(true);
    await pass(2 * HOUR);
    expect(await isKept(key)).toBe(false);
  });

  it("stays while an idea or a comment shows it, and goes a day after its words did", async () => {
    const author = await makePerson(database);
    const board = await makeBoard(database);
    const idea = await makeIdea(database, author, board);
    const [inIdea, inComment] = [await take(author), await take(author)];
    await database.write(async (trx) => {
      const words = { title: idea.title, bodyHtml: "", version: 1 };
      await editIdea(trx, author, idea.id, { ...words, body: pictureMarkdown(inIdea, "x") });
    });
    const comment = await database.write((trx) =>
      postComment(trx, author, idea.id, {
        ...{ body: pictureMarkdown(inComment, "x"), bodyHtml: "", stance: null },
        ...{ parentId: null, internal: false },
      }),
    );
    await pass(3 * DAY);
    expect([await isKept(inIdea), await isKept(inComment)]).toEqual([true, true]);
    await database.write(async (trx) => {
      await deleteComment(trx, author, comment);
      const words = { title: idea.title, bodyHtml: "", version: 2 };
      await editIdea(trx, author, idea.id, { ...words, body: "No picture any more." });
    });
    await pass(DAY + 1);
    expect([await isKept(inIdea), await isKept(inComment)]).toEqual([false, false]);
  });

  it("goes too when the idea is deleted with its comments by somebody who knows nothing of pictures", async () => {
    const author = await makePerson(database);
    const idea = await makeIdea(database, author, await makeBoard(database));
    const key = await take(author);
    await database.write((trx) => showPictures(trx, { kind: "idea", id: idea.id }, [key]));
    await pass(3 * DAY);
    expect(await isKept(key)).toBe(true);
    await database.write((trx) => trx.deleteFrom("idea").where("id", "=", idea.id).execute());
    await pass(DAY + 1);
    expect(await isKept(key)).toBe(false);
  });

  it("is shown again in time and stays", async () => {
    const person = await makePerson(database);
    const key = await take(person);
    await pass(DAY - HOUR);
    await database.write((trx) => showPictures(trx, { kind: "person", id: person.id }, [key]));
    await pass(3 * DAY);
    expect(await isKept(key)).toBe(true);
  });
});

describe("the pictures of a person", () => {
  it("go at once and wherever they are shown, but for those that the company shows as its own", async () => {
    const person = await makePerson(database, "admin");
    const idea = await makeIdea(database, person, await makeBoard(database));
    const board = await makeBoard(database);
    const [own, company] = [await take(person), await take(person)];
    await database.write(async (trx) => {
      await showPictures(trx, { kind: "idea", id: idea.id }, [own]);
      await showPictures(trx, { kind: "board", id: board.id }, [company]);
    });
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => deletePicturesOf(trx, person.id));
      await jobsOf(database).runDue();
    }
    expect([await isKept(own), await isKept(company)]).toEqual([false, true]);
    expect(await listPicturesOf(database.read, person.id)).toEqual([]);
    await pass(3 * DAY);
    expect(await isKept(company)).toBe(true);
  });
});
