import { expect, it } from "vitest";
import { startServer } from "../support/server-process";

/** A database, a mail server and a bucket are named with their password. */
const SECRET = /^(?:DATABASE|SMTP|STORAGE)_URL$/;

it.each([
  [
    {
      PORT: "no-port",
      PUBLIC_URL: "ftp://example.com",
      DATABASE_URL: "mysql://localhost/upwell",
      DATABASE_POOL: "0",
      SMTP_URL: "mail.example.com",
      STORAGE_URL: "https://files.example.com/bucket",
      TRUST_PROXY: "yes",
      LOG_LEVEL: "loud",
      DEMO: "maybe",
    },
  ],
  [{ PORT: "70000" }],
])("configuration that cannot work ends the start with a sentence for each: %j", async (wrong) => {
  const { code, complaints } = await startServer(wrong).ended;
  expect(code).toBe(1);
  const lines = complaints.split("\n");
  for (const [name, value] of Object.entries(wrong)) {
    const about = lines.filter((line) => line.startsWith(`${name} `));
    expect(about, name).toHaveLength(1);
    if (SECRET.test(name)) expect(complaints).not.toContain(value);
    else expect(about[0]).toContain(value);
  }
  expect(complaints).not.toContain("    at ");
});
