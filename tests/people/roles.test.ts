import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changeRole } from "~/features/people/change-role.server";
import { canChangeRole, canSuspend } from "~/features/people/people.policy";
import { getPerson } from "~/features/people/people.queries.server";
import { restorePerson, suspendPerson } from "~/features/people/suspend-person.server";
import { systemViewer, type Viewer } from "~/features/people/viewer";
import { Conflict, Forbidden, SignInNeeded } from "~/platform/errors";
import { Sessions } from "~/platform/session.server";
import type { Database } from "~db/connect.server";
import type { Role } from "~db/schema";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let sessions: Sessions;
let admin: Viewer & { id: number };

beforeAll(async () => {
  database = await openTestDatabase();
  sessions = new Sessions(database, { secure: false });
  admin = await makePerson(database, "admin");
});
afterAll(() => database.close());
beforeEach(() => database.write((trx) => trx.deleteFrom("activity").execute()));

const activity = () =>
  database.read.selectFrom("activity").select(["verb", "staff_only", "details"]).execute();
const sessionOf = async (id: number) => (await sessions.start(id, "Test")).split(";")[0];

describe("changing a role", () => {
  it("ends the person's sessions and leaves a row", async () => {
    const person = await makePerson(database);
    const session = await sessionOf(person.id);
    await database.write((trx) => changeRole(trx, admin, person.id, "rep"));
    expect((await getPerson(database.read, person.id)).role).toBe("rep");
    expect(await sessions.read(session)).toBeNull();
    expect(await activity()).toEqual([
      { verb: "person.role_changed", staff_only: 1, details: '{"from":"member","to":"rep"}' },
    ]);
  });

  it("to the role one has changes nothing", async () => {
    const person = await makePerson(database);
    const session = await sessionOf(person.id);
    await database.write((trx) => changeRole(trx, admin, person.id, "member"));
    expect(await sessions.read(session)).not.toBeNull();
    expect(await activity()).toEqual([]);
  });

  it("never takes the last admin away, also when two go at once", async () => {
    const fresh = await openTestDatabase();
    const one = await makePerson(fresh, "admin");
    const two = await makePerson(fresh, "admin");
    const demote = (who: Viewer, id: number) =>
      fresh.write((trx) => changeRole(trx, who, id, "member"));
    const both = await Promise.allSettled([demote(one, two.id), demote(two, one.id)]);
    expect(both.filter((attempt) => attempt.status === "fulfilled")).toHaveLength(1);
    const left = await fresh.read
      .selectFrom("person")
      .select("id")
      .where("role", "=", "admin")
      .execute();
    expect(left).toHaveLength(1);
    const last = left[0]?.id ?? 0;
    await expect(demote(systemViewer("en"), last)).rejects.toBeInstanceOf(Conflict);
    const suspend = fresh.write((trx) => suspendPerson(trx, systemViewer("en"), last, "Spam."));
    await expect(suspend).rejects.toBeInstanceOf(Conflict);
    await fresh.close();
  });

  it("is for admins", async () => {
    const person = await makePerson(database);
    const product = await makePerson(database, "product");
    const attempt = (viewer: Viewer) =>
      database.write((trx) => changeRole(trx, viewer, person.id, "admin"));
    await expect(attempt(product)).rejects.toBeInstanceOf(Forbidden);
    await expect(attempt(visitor)).rejects.toBeInstanceOf(SignInNeeded);
  });
});

describe("suspending", () => {
  it("puts the person out at once, and restoring lets them in again", async () => {
    const person = await makePerson(database);
    const session = await sessionOf(person.id);
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => suspendPerson(trx, admin, person.id, "Spam."));
    }
    expect(await sessions.read(session)).toBeNull();
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => restorePerson(trx, admin, person.id));
    }
    expect((await getPerson(database.read, person.id)).suspended_at).toBeNull();
    expect((await activity()).map((row) => row.verb)).toEqual([
      "person.suspended",
      "person.restored",
    ]);
  });
});

describe("who may", () => {
  const as = (role: Viewer["role"]): Viewer => ({
    ...visitor,
    id: role === "visitor" ? null : 1,
    role,
  });

  it.each([
    ["visitor", false, false],
    ["member", false, false],
    ["rep", false, false],
    ["product", true, false],
    ["admin", true, true],
  ] as const)("%s: suspend a member %s, suspend staff %s", (role, member, staff) => {
    expect(canSuspend(as(role), { id: 2, role: "member" })).toBe(member);
    for (const other of ["rep", "product", "admin"] as Role[]) {
      expect(canSuspend(as(role), { id: 2, role: other })).toBe(staff);
    }
  });

  it("nobody suspends themself", () => {
    expect(canSuspend(as("admin"), { id: 1, role: "admin" })).toBe(false);
  });

  it("a shadow has no role to change", () => {
    expect(canChangeRole(as("admin"), { shadow: 1 })).toBe(false);
    expect(canChangeRole(as("admin"), { shadow: 0 })).toBe(true);
  });
});
