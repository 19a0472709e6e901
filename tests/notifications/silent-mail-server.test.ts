import { type AddressInfo, createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { recordActivity } from "~/features/activity/record-activity.server";
import { queueMail } from "~/platform/mail.server";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { startTestServer, type TestServer } from "../support/http";

/** It takes the connection and never says a word. */
const silent = createServer(() => {});
let server: TestServer;

beforeAll(async () => {
  const called = new Promise((resolve) => silent.once("connection", resolve));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as AddressInfo;
  server = await startTestServer({ SMTP_URL: `smtp://127.0.0.1:${port}` });
  await server.services.database.write((trx) =>
    queueMail(trx, {
      ...{ key: "silent", kind: "replied", personId: null, to: "ada@example.com" },
      ...{ subject: "Mara answered", text: "Hello", html: "<p>Hello</p>" },
    }),
  );
  await called;
});
afterAll(() => void silent.close());

describe("while a mail server does not answer", () => {
  it("people are told in their inbox all the same", async () => {
    const { database } = server.services;
    const [author, reader] = [await makePerson(database), await makePerson(database)];
    const board = await makeBoard(database);
    const idea = await makeIdea(database, author, board);
    await database.write(async (trx) => {
      await trx
        .insertInto("follow")
        .values({
          ...{ person_id: reader.id, subject_kind: "board", subject_id: board.id },
          ...{ reason: "chosen", created_at: 1, stopped_at: null },
        })
        .execute();
      await recordActivity(trx, author, "idea.posted", { kind: "idea", id: idea.id });
    });
    const inbox = database.read
      .selectFrom("notification")
      .select("kind")
      .where("person_id", "=", reader.id);
    await vi.waitFor(
      async () => expect(await inbox.execute()).toEqual([{ kind: "posted" }]),
      5_000,
    );
  });

  it("the process stops in time", async () => {
    const began = Date.now();
    await server.stop();
    expect(Date.now() - began).toBeLessThan(8_000);
  });
});
