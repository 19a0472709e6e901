import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getPreferences } from "~/features/notifications/preferences.queries.server";
import { unsubscribePath } from "~/features/notifications/unsubscribe-link.server";
import { type ServedCommunity, serveCommunity } from "./community";

let served: ServedCommunity;

beforeAll(async () => {
  served = await serveCommunity();
});
afterAll(() => served.server.stop());

const pathFor = (kind: "reply" | "status") =>
  unsubscribePath(served.server.services.secret, { personId: served.member.id, kind });

const wantsMail = async (kind: "reply" | "status") =>
  (await getPreferences(served.server.services.database.read, served.member.id))[kind].mail;

const ONE_CLICK = new URLSearchParams({ "List-Unsubscribe": "One-Click" });

/** As a mail program sends it: no cookie, no page of ours, no word of where it comes from. */
const press = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(served.server.address + path, { method: "POST", redirect: "manual", body, headers });

describe("one press in a mail program (RFC 8058)", () => {
  it("stops nothing while a scanner only opens the link", async () => {
    for (const method of ["GET", "HEAD"]) {
      const answer = await fetch(served.server.address + pathFor("reply"), { method });
      expect(answer.status).toBe(200);
    }
    expect(await wantsMail("reply")).toBe(true);
  });

  it("unsubscribes at once, without a redirect or a cookie, however often", async () => {
    for (let time = 0; time < 2; time++) {
      const answer = await press(pathFor("reply"), ONE_CLICK);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Location")).toBeNull();
      expect(answer.headers.get("Set-Cookie")).toBeNull();
    }
    expect(await wantsMail("reply")).toBe(false);
  });

  it("does so in the other form that mail programs send, and from another origin", async () => {
    const fields = new FormData();
    fields.set("List-Unsubscribe", "One-Click");
    const answer = await press(pathFor("status"), fields, { Origin: "https://mail.example" });
    expect(answer.status).toBe(200);
    expect(await wantsMail("status")).toBe(false);
  });

  it("with a link that is not ours is refused", async () => {
    expect((await press(`${pathFor("reply")}x`, ONE_CLICK)).status).toBe(404);
  });
});
