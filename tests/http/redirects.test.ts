import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { now, SECOND } from "~/platform/clock";
import { hashPassword } from "~/platform/password.server";
import { sign } from "~/platform/secret.server";
import { type ServedCommunity, serveCommunity } from "./community";

const ELSEWHERE = [
  "//evil.example",
  "/\\evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "\t//evil.example",
  "/%09/evil.example\r\nSet-Cookie: a=b",
  "///evil.example",
  "/..//evil.example",
  "evil.example",
];

let served: ServedCommunity;
beforeAll(async () => {
  served = await serveCommunity();
  const passwordHash = await hashPassword("correct horse battery");
  await served.server.services.database.write((trx) =>
    trx
      .updateTable("person")
      .set({ password_hash: passwordHash })
      .where("id", "=", served.member.id)
      .execute(),
  );
});
afterAll(() => served.server.stop());

/** A path of ours, which no browser reads as another host. */
function expectOurs(location: string | null) {
  expect(location).toMatch(/^\/(?![/\\])/);
  expect(new URL(location ?? "", "http://here.invalid").host).toBe("here.invalid");
}

describe.each(ELSEWHERE)("an address that leads to %j", (wanted) => {
  it("is not gone to after signing in", async () => {
    const answer = await served.server.browser().post("/login", {
      email: `${served.member.handle}@example.com`,
      password: "correct horse battery",
      to: wanted,
    });
    expect(answer.status).toBe(303);
    expectOurs(answer.location);
    expect(answer.headers.get("Set-Cookie")).not.toContain("a=b");
  });

  it("is not gone to by who is signed in, nor after a change", async () => {
    const browser = await served.server.browserOf(served.member.id);
    const query = `to=${encodeURIComponent(wanted)}`;
    expectOurs((await browser.get(`/login?${query}`)).location);
    expectOurs((await browser.get(`/signup?${query}`)).location);
    const fields = { theme: "dark", return_to: wanted };
    expectOurs((await browser.post("/preferences", fields)).location);
  });
});

describe("an idea in a script beyond Latin", () => {
  const title = "履歴を検索できるようにする";
  const slug = encodeURI("履歴を検索できるようにする");

  it("is gone to after posting and editing it", async () => {
    const { services } = served.server;
    const browser = await served.server.browserOf(served.member.id);
    const posted = await browser.post("/ideas/new", {
      shown_at: sign(services.secret, String(now() - 10 * SECOND)),
      title,
      boardId: String(served.idea.board_id),
      seen: "1",
    });
    expect(posted.status).toBe(303);
    expect(posted.location).toContain(slug);
    expect((await browser.get(posted.location ?? "")).status).toBe(200);
    const edit = { title: `${title}。`, body: "これ", version: "1" };
    const edited = await browser.post(`/ideas/${served.idea.id}/edit`, edit);
    expect(edited.status).toBe(303);
    expect(edited.location).toBe(`/ideas/${served.idea.id}-${slug}`);
  });

  it("is gone to from the inbox", async () => {
    const { database } = served.server.services;
    const entry = await database.write(async (trx) => {
      await trx.updateTable("idea").set({ title }).where("id", "=", served.idea.id).execute();
      const about = { idea_id: served.idea.id, created_at: now() };
      const activity = await trx
        .insertInto("activity")
        .values({
          ...{ ...about, actor_id: served.admin.id, verb: "idea.status_changed" },
          ...{ subject_kind: "idea", subject_id: served.idea.id },
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      return trx
        .insertInto("notification")
        .values({
          ...{ ...about, person_id: served.member.id, activity_id: activity.id },
          ...{ kind: "status_changed", roadmap_item_id: null, read_at: null },
        })
        .returning("id")
        .executeTakeFirstOrThrow();
    });
    const browser = await served.server.browserOf(served.member.id);
    const answer = await browser.get(`/inbox/${entry.id}`);
    expect(answer.status).toBe(303);
    expect(answer.location).toContain(slug);
  });
});

describe("a page that only members see", () => {
  it("is come back to after signing in", async () => {
    const browser = served.server.browser();
    const { location } = await browser.get("/inbox?before=12");
    expect(location).toBe(`/login?to=${encodeURIComponent("/inbox?before=12")}`);
  });
});

describe("who comments from a page that shows no comments", () => {
  it.each([
    [{}, "comments:posted.comment"],
    [{ internal: "1" }, "comments:posted.note"],
  ])("is told that it is there: %j", async (fields, said) => {
    const browser = await served.server.browserOf(served.admin.id);
    const written = {
      shown_at: sign(served.server.services.secret, String(now() - 10 * SECOND)),
      body: "We ask the technician for it, and say here what comes of it.",
    };
    const path = `/ideas/${served.idea.id}/comments`;
    const there = await browser.post(path, { ...written, ...fields, return_to: "/desk" });
    expect(there.location).toBe("/desk");
    expect(decodeURIComponent(there.headers.get("Set-Cookie") ?? "")).toContain(`notice=${said}`);
    const here = await browser.post(path, { ...written, ...fields });
    expect(here.headers.get("Set-Cookie") ?? "").not.toContain("notice=");
  });
});
