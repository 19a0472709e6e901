import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, expect, it } from "vitest";
import { sendPieces } from "~/http/express/send-pieces";

const PIECE = "x".repeat(1_000_000);
const PIECES = 300;

const answered = new EventEmitter();
let server: Server;
afterEach(() => server.close());

/** An answer of which nothing is read yet. */
async function ask(pieces: () => AsyncGenerator<string>): Promise<IncomingMessage> {
  const app = express();
  app.get("/", (_request, response) => {
    sendPieces(response, pieces()).catch(() => response.destroy());
  });
  server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const asked = request({ port, host: "127.0.0.1" }).end();
  const [answer] = await once(asked, "response");
  return answer;
}

it("asks for no more than a slow reader takes, and for nothing when they are gone", async () => {
  let made = 0;
  let end: (made: number) => void = () => {};
  const ended = new Promise<number>((done) => {
    end = done;
  });
  const answer = await ask(async function* () {
    try {
      for (; made < PIECES; made++) yield PIECE;
    } finally {
      end(made);
    }
  });
  let before = -1;
  while (before < made) {
    before = made;
    await new Promise((done) => setTimeout(done, 100));
  }
  // What the two ends of the connection hold is a few megabytes, whatever the file's size.
  expect(made).toBeLessThan(PIECES / 5);
  answer.on("error", () => {});
  answer.destroy();
  expect(await ended).toBeLessThan(PIECES / 5);
});

it("breaks the connection when the pieces fail", async () => {
  const answer = await ask(async function* () {
    yield "the beginning";
    await once(answered, "read");
    throw new Error("the database is gone");
  });
  const read = (async () => {
    for await (const _ of answer) answered.emit("read");
  })();
  await expect(read).rejects.toMatchObject({ code: "ECONNRESET" });
});
