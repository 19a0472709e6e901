import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "~/features/people/viewer";
import { erasePerson } from "~/features/privacy/erase-person.server";
import { askErasure, GRACE, keepAccount } from "~/features/privacy/plan-erasure.server";
import { canExport, canPlanErasure } from "~/features/privacy/privacy.policy";
import { DAY, now, setClock } from "~/platform/clock";
import { Conflict, Forbidden, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let admin: Viewer & { id: number };
let person: Viewer & { id: number };

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  // Each test has an only admin.
  await database.write((trx) => trx.updateTable("person").set({ role: "member" }).execute());
  admin = await makePerson(database, "admin");
  person = await makePerson(database);
});
afterAll(() => database.close());

const mail = {
  key: "",
  kind: "erasure_asked",
  personId: null,
  to: "",
  subject: "s",
  text: "t",
  html: "h",
};

const ask = (viewer: Viewer, id = person.id, texts = false) =>
  database.write((trx) => askErasure(trx, viewer, id, { texts, mail }));
const keep = (viewer: Viewer, id = person.id) =>
  database.write((trx) => keepAccount(trx, viewer, id, mail));
const rowOf = (id = person.id) =>
  database.read.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const mails = () =>
  database.read
    .selectFrom("mail")
    .selectAll()
    .where("to_address", "=", `${person.handle}@example.com`)
    .execute();

async function passing(ms: number, act: () => Promise<unknown>): Promise<void> {
  const back = setClock(() => Date.now() + ms);
  await act().finally(back);
}
const erase = (id = person.id) => erasePerson(database, { personId: id });

describe("asking to be erased", () => {
  it("plans it for seven days later, tells the person, and sends no second mail when repeated", async () => {
    for (let time = 0; time < 2; time++) await ask(person);
    const { erasure_at, erasure_texts } = await rowOf();
    expect(Math.abs(Number(erasure_at) - now() - GRACE)).toBeLessThan(60_000);
    expect(erasure_texts).toBe(0);
    expect((await mails()).map((row) => row.to_address)).toEqual([`${person.handle}@example.com`]);
    const jobs = await database.read
      .selectFrom("job")
      .select("run_at")
      .where("kind", "=", "person.erase")
      .where("payload", "=", JSON.stringify({ personId: person.id }))
      .execute();
    expect(jobs).toEqual([{ run_at: erasure_at }]);
  });

  it("is for the person, or an admin on their request; the audit says who", async () => {
    const stranger = await makePerson(database, "product");
    await expect(ask(stranger)).rejects.toBeInstanceOf(Forbidden);
    await expect(ask(visitor)).rejects.toBeInstanceOf(SignInNeeded);
    await ask(admin);
    const acts = await database.read
      .selectFrom("activity")
      .select(["actor_id", "subject_id", "staff_only"])
      .where("verb", "=", "person.erasure_asked")
      .where("subject_id", "=", person.id)
      .execute();
    expect(acts).toEqual([{ actor_id: admin.id, subject_id: person.id, staff_only: 1 }]);
  });

  it("is refused to the only admin", async () => {
    await expect(ask(admin, admin.id)).rejects.toBeInstanceOf(Conflict);
    await makePerson(database, "admin");
    await ask(admin, admin.id);
    expect((await rowOf(admin.id)).erasure_at).not.toBeNull();
  });
});

describe("keeping the account", () => {
  it("calls it off, however often; what was planned finds nothing to do", async () => {
    await ask(person, person.id, true);
    for (let time = 0; time < 2; time++) await keep(person);
    expect(await rowOf()).toMatchObject({ erasure_at: null, erasure_texts: 0 });
    expect(await mails()).toHaveLength(2);
    await passing(8 * DAY, erase);
    expect((await rowOf()).name).toBe(person.name);
  });

  it("is not for others, and too late once it began", async () => {
    await ask(person);
    await expect(keep(await makePerson(database))).rejects.toBeInstanceOf(Forbidden);
    await database.write((trx) =>
      trx.updateTable("person").set({ erased_at: 1 }).where("id", "=", person.id).execute(),
    );
    await expect(keep(person)).rejects.toBeInstanceOf(Conflict);
  });
});

describe("the day of the erasure", () => {
  it("does not come early", async () => {
    await ask(person);
    await passing(6 * DAY, erase);
    expect((await rowOf()).name).toBe(person.name);
  });

  it("ends in nobody who could sign in, whose handle is free for others", async () => {
    await ask(person);
    await passing(8 * DAY, erase);
    expect(await rowOf()).toMatchObject({
      ...{ name: "", email: null, email_folded: null, password_hash: null, role: "member" },
      ...{ handle: `former--${person.id}`, erasure_at: null },
    });
    expect((await rowOf()).suspended_at).not.toBeNull();
    const next = await makePerson(database, "member", { handle: person.handle });
    expect(next.handle).toBe(person.handle);
    await expect(ask(admin)).rejects.toBeInstanceOf(NotFound);
  });

  it("leaves the handle of somebody who was erased elsewhere to them", async () => {
    const taken = `former--${person.id}`;
    await makePerson(database, "member", { handle: taken, name: "", email_folded: null });
    await ask(person);
    await passing(8 * DAY, erase);
    expect(await rowOf()).toMatchObject({ name: "", handle: `${taken}-2` });
  });

  it("is taken up again where a crash left it", async () => {
    await ask(person);
    await database.write((trx) =>
      trx
        .updateTable("person")
        .set({ erased_at: 1, suspended_at: 1, password_hash: null })
        .where("id", "=", person.id)
        .execute(),
    );
    await passing(8 * DAY, erase);
    expect((await rowOf()).name).toBe("");
  });

  it("is put off for whoever became the only admin meanwhile", async () => {
    const second = await makePerson(database, "admin");
    await ask(admin, admin.id);
    await database.write((trx) =>
      trx.updateTable("person").set({ role: "member" }).where("id", "=", second.id).execute(),
    );
    await passing(8 * DAY, () => erase(admin.id));
    const row = await rowOf(admin.id);
    expect(row).toMatchObject({ name: admin.name, role: "admin", erased_at: null });
    expect(Number(row.erasure_at)).toBeGreaterThan(now() + 8 * DAY);
  });
});

describe("who may", () => {
  it.each([
    ["visitor", null, false, false],
    ["member", 1, true, true],
    ["member", 2, false, false],
    ["rep", 2, false, false],
    ["product", 2, false, false],
    ["admin", 2, true, false],
  ] as const)("%s %s plan an erasure %s, export %s", (role, id, plans, exports) => {
    const viewer = { ...visitor, role, id } as Viewer;
    expect(canPlanErasure(viewer, { id: 1 })).toBe(plans);
    expect(canExport(viewer, { id: 1 })).toBe(exports);
  });
});
