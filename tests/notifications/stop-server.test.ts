import { type AddressInfo, createServer } from "node:net";
import { expect, it } from "vitest";
import { queueMail } from "~/platform/mail.server";
import { startTestServer } from "../support/http";

it("the process stops in time, though a mail server does not answer", async () => {
  const silent = createServer(() => {});
  const called = new Promise((resolve) => silent.once("connection", resolve));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as AddressInfo;
  const server = await startTestServer({ SMTP_URL: `smtp://127.0.0.1:${port}` });
  await server.services.database.write((trx) =>
    queueMail(trx, {
      ...{ key: "silent", kind: "replied", personId: null, to: "ada@example.com" },
      ...{ subject: "Mara answered", text: "Hello", html: "<p>Hello</p>" },
    }),
  );
  await called;
  const began = Date.now();
  await server.stop();
  expect(Date.now() - began).toBeLessThan(8_000);
  silent.close();
});
