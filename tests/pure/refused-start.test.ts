import { describe, expect, it } from "vitest";
import { startServer } from "../support/server-process";

describe("configuration that cannot work", () => {
  it.each([
    ["PORT", "no-port"],
    ["PORT", "70000"],
    ["PUBLIC_URL", "ftp://example.com"],
    ["DATABASE_URL", "mysql://localhost/upwell"],
    ["DATABASE_POOL", "0"],
    ["SMTP_URL", "mail.example.com"],
    ["STORAGE_URL", "https://files.example.com/bucket"],
    ["TRUST_PROXY", "yes"],
    ["LOG_LEVEL", "loud"],
    ["DEMO", "maybe"],
  ])("%s=%s ends the start with a sentence that names it", async (name, value) => {
    const { code, complaints } = await startServer({ [name]: value }).ended;
    expect(code).toBe(1);
    expect(complaints).toContain(`${name} `);
    // A database, a mail server and a bucket are named with their password.
    if (/^(DATABASE|SMTP|STORAGE)_URL$/.test(name)) expect(complaints).not.toContain(value);
    else expect(complaints).toContain(value);
    expect(complaints).not.toContain("    at ");
  });
});
