import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createLog } from "~/platform/log.server";
import { loggedAddress, loggedPath } from "~/platform/log-words";

describe("the path of a request in the log", () => {
  it.each([
    ["/people/lena", "/people/…"],
    ["/people/lena.data", "/people/…"],
    ["/verify/secret", "/verify/…"],
    ["/reset/secret", "/reset/…"],
    ["/unsubscribe/unsubscribe-5-kind-reply.signature", "/unsubscribe/…"],
    ["/ideas/12-a-title/voters", "/ideas/12/voters"],
    ["/settings/mail", "/settings/mail"],
  ])("%s is %s", (path, logged) => expect(loggedPath(path)).toBe(logged));

  it("hides what opens something, or names somebody, in every route that has it", () => {
    const opening = /\$(?:token|key|sign|handle)\b/;
    const secret = "canary-secret";
    const named = readdirSync("app/routes")
      .map((file) => file.replace(/(?:\._index)?\.tsx?$/, "").replaceAll("_.", "."))
      .map((route) => `/${route.replaceAll(".", "/")}`)
      .filter((path) => opening.test(path));
    expect(named.length).toBeGreaterThan(10);
    const paths = named.map((path) => path.replace(opening, secret));
    expect(paths.filter((path) => loggedPath(path).includes(secret))).toEqual([]);
  });
});

describe("the address of a client in the log", () => {
  it.each([
    ["203.0.113.77", "no", undefined],
    ["203.0.113.77", "short", "203.0.113.x"],
    ["::ffff:203.0.113.77", "short", "203.0.113.x"],
    ["2001:db8:85a3:8d3:1319:8a2e:370:7348", "short", "2001:db8:85a3::x"],
    ["2001:db8::1", "short", "2001:db8:0::x"],
    ["203.0.113.77", "full", "203.0.113.77"],
  ] as const)("%s, %s, is %s", (address, how, logged) => {
    expect(loggedAddress(address, how)).toBe(logged);
  });
});

describe("a line of the log", () => {
  it("holds no mail address, whoever's words bring it", () => {
    const lines: string[] = [];
    const log = createLog("info", { write: (line: string) => void lines.push(line) });
    log.warn({ message: "550 no mailbox <lena@example.com>" }, "for lena@example.com");
    log.error(String(new Error("unknown user: lena@example.com, sorry")));
    expect(lines.join("")).not.toContain("lena");
    expect(lines.join("")).toContain("550 no mailbox <[address]>");
  });
});
