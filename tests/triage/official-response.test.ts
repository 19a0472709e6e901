import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  findOfficialResponse,
  listOfficialResponses,
} from "~/features/triage/official-response.queries.server";
import { respondOfficially } from "~/features/triage/respond-officially.server";
import { setClock } from "~/platform/clock";
import { Conflict, Forbidden, Invalid, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { tickingClock, triageScene } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const answer = (version: number, body: string, whatChanged = "") => ({
  version,
  body,
  bodyHtml: `<p>${body}</p>`,
  whatChanged,
});

describe("the official response", () => {
  it("stands with its author and counts as an answer", async () => {
    const { idea, reread } = await triageScene(database);
    const mara = await makePerson(database, "product");
    await database.write((trx) => respondOfficially(trx, mara, idea.id, answer(0, "We will.")));
    expect(await findOfficialResponse(database.read, idea.id)).toMatchObject({
      version: 1,
      html: "<p>We will.</p>",
      author: { name: mara.name },
    });
    expect((await reread()).first_answered_at).not.toBeNull();
  });

  it("is in the language of the template that it began with, else in that of its writer", async () => {
    const { idea } = await triageScene(database);
    const mara = await makePerson(database, "product");
    const german = { ...answer(0, "Machen wir."), language: "de" };
    await database.write((trx) => respondOfficially(trx, mara, idea.id, german));
    const next = answer(1, "We will.", "English");
    await database.write((trx) => respondOfficially(trx, mara, idea.id, next));
    const versions = await listOfficialResponses(database.read, idea.id);
    expect(versions.map(({ language }) => language)).toEqual(["en", "de"]);
  });

  it("answers at the very time that it is dated, however long it takes", async () => {
    const { idea, reread } = await triageScene(database);
    const mara = await makePerson(database, "product");
    const back = setClock(tickingClock());
    await database
      .write((trx) => respondOfficially(trx, mara, idea.id, answer(0, "We will.")))
      .finally(back);
    const response = await database.read
      .selectFrom("official_response")
      .select("created_at")
      .where("idea_id", "=", idea.id)
      .executeTakeFirstOrThrow();
    expect((await reread()).answered_at).toBe(response.created_at);
  });

  it("sent twice is one version", async () => {
    const { idea, activity } = await triageScene(database);
    const mara = await makePerson(database, "product");
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => respondOfficially(trx, mara, idea.id, answer(0, "We will.")));
    }
    expect(await listOfficialResponses(database.read, idea.id)).toHaveLength(1);
    expect(await activity()).toHaveLength(1);
  });

  it("says from its second version on what changed, and keeps the first", async () => {
    const { idea } = await triageScene(database);
    const mara = await makePerson(database, "product");
    await database.write((trx) => respondOfficially(trx, mara, idea.id, answer(0, "Perhaps.")));
    const silent = database.write((trx) =>
      respondOfficially(trx, mara, idea.id, answer(1, "Yes.")),
    );
    await expect(silent).rejects.toBeInstanceOf(Invalid);
    const next = answer(1, "Yes.", "We found the time.");
    await database.write((trx) => respondOfficially(trx, mara, idea.id, next));
    const versions = await listOfficialResponses(database.read, idea.id);
    expect(versions.map(({ body, whatChanged }) => [body, whatChanged])).toEqual([
      ["Yes.", "We found the time."],
      ["Perhaps.", ""],
    ]);
  });

  it("written over an older version is a conflict that brings the newer text", async () => {
    const { idea } = await triageScene(database);
    const mara = await makePerson(database, "product");
    const henrik = await makePerson(database, "product");
    await database.write((trx) => respondOfficially(trx, mara, idea.id, answer(0, "Perhaps.")));
    const stale = await database
      .write((trx) => respondOfficially(trx, henrik, idea.id, answer(0, "Never.")))
      .catch((error: unknown) => error);
    expect(stale).toBeInstanceOf(Conflict);
    expect((stale as Conflict).details).toEqual({ version: 1, body: "Perhaps.", by: mara.name });
  });

  it("is for product and admin, and not for a hidden idea", async () => {
    const { idea } = await triageScene(database);
    const rep = await makePerson(database, "rep");
    const attempt = (viewer: typeof visitor, id: number) =>
      database.write((trx) => respondOfficially(trx, viewer, id, answer(0, "We will.")));
    await expect(attempt(visitor, idea.id)).rejects.toBeInstanceOf(SignInNeeded);
    await expect(attempt(rep, idea.id)).rejects.toBeInstanceOf(Forbidden);
    const hidden = await triageScene(database, { idea: { hidden_at: 1, listed: 0 } });
    const admin = await makePerson(database, "admin");
    await expect(attempt(admin, hidden.idea.id)).rejects.toBeInstanceOf(Forbidden);
  });
});
