import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AccountDetails } from "~/features/accounts/account";
import {
  accountFields,
  detailsOf,
  getAccountRecord,
} from "~/features/accounts/account-record.queries.server";
import { createAccount, editAccount } from "~/features/accounts/edit-account.server";
import { setAccount } from "~/features/accounts/set-account.server";
import type { Viewer } from "~/features/people/viewer";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import { fieldVersion } from "~/platform/field-version.server";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let admin: Viewer & { id: number };

beforeAll(async () => {
  database = await openTestDatabase();
  admin = await makePerson(database, "admin");
});
afterAll(() => database.close());

const create = (name: string, viewer: Viewer = admin) =>
  database.write((trx) => createAccount(trx, viewer, { name, kind: "customer" }));
const join = (personId: number, accountId: number | null, viewer = admin) =>
  database.write((trx) => setAccount(trx, viewer, personId, accountId));
const verify = (personId: number, at: number | null) =>
  database.write((trx) =>
    trx.updateTable("person").set({ email_verified_at: at }).where("id", "=", personId).execute(),
  );
const accountOf = async (personId: number) =>
  (
    await database.read
      .selectFrom("person")
      .select("account_id")
      .where("id", "=", personId)
      .executeTakeFirstOrThrow()
  ).account_id;
const versionOf = async (id: number) =>
  fieldVersion(accountFields(detailsOf(await getAccountRecord(database.read, id))));
const verbsOf = async (kind: string, id: number) =>
  (
    await database.read
      .selectFrom("activity")
      .select("verb")
      .where("subject_kind", "=", kind)
      .where("subject_id", "=", id)
      .orderBy("id")
      .execute()
  ).map((row) => row.verb);

describe("an account", () => {
  it("has one name, in whatever spelling", async () => {
    await create("Kaffeewerk Süd");
    await expect(create("  KAFFEEWERK  süd ")).rejects.toBeInstanceOf(Invalid);
  });

  it("is renamed once, however often the form is sent", async () => {
    const id = await create("Bar do Cais");
    const version = await versionOf(id);
    const input = { name: "Bar do Cais, Porto", kind: "partner", version } as const;
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => editAccount(trx, admin, id, input));
    }
    expect(await getAccountRecord(database.read, id)).toMatchObject({
      name: "Bar do Cais, Porto",
      kind: "partner",
      owner: { id: admin.id },
    });
    expect(await verbsOf("account", id)).toEqual(["account.created", "account.edited"]);
  });

  it("keeps all that is said of it, and what is not said anew", async () => {
    const rep = await makePerson(database, "rep");
    const said: Partial<AccountDetails> = {
      ...{ ownerId: rep.id, team: [admin.id], size: 240, industry: "Logistics", region: "North" },
      ...{ plan: "Gold", annualValue: 4_800_050, externalId: "crm-1", named: true },
      domains: ["hafen.example"],
    };
    const account = { name: "Hafen Spedition", kind: "partner", ...said } as const;
    const id = await database.write((trx) => createAccount(trx, admin, account));
    await database.write((trx) => editAccount(trx, rep, id, { region: "Baltic" }));
    expect(detailsOf(await getAccountRecord(database.read, id))).toEqual({
      ...{ ...account, region: "Baltic", own: {} },
    });
  });

  it("takes the spelling that a word has already", async () => {
    const at = (industry: string, name: string) => ({ name, industry, kind: "lost" }) as const;
    await database.write((trx) => createAccount(trx, admin, at("Gastronomía", "Café Uno")));
    const id = await database.write((trx) =>
      createAccount(trx, admin, at("  gastronomía ".trim(), "Café Due")),
    );
    expect(await getAccountRecord(database.read, id)).toMatchObject({ industry: "Gastronomía" });
  });

  it("has a number elsewhere that no other account has, and keepers of the company", async () => {
    const numbered = (name: string) => ({ name, kind: "customer", externalId: "crm-7" }) as const;
    await database.write((trx) => createAccount(trx, admin, numbered("First")));
    const second = database.write((trx) => createAccount(trx, admin, numbered("Second")));
    await expect(second).rejects.toMatchObject({ fields: { externalId: expect.any(Array) } });
    const member = await makePerson(database);
    for (const keepers of [{ ownerId: member.id }, { team: [member.id] }]) {
      const input = { name: "Third", kind: "customer", ...keepers } as const;
      const attempt = database.write((trx) => createAccount(trx, admin, input));
      await expect(attempt).rejects.toBeInstanceOf(Invalid);
    }
  });

  it("that another admin renamed meanwhile is a conflict", async () => {
    const id = await create("Rösterei Nord");
    const version = await versionOf(id);
    const rename = (name: string) =>
      database.write((trx) => editAccount(trx, admin, id, { name, kind: "customer", version }));
    await rename("Rösterei Nordwest");
    await expect(rename("Rösterei Nordost")).rejects.toBeInstanceOf(Conflict);
  });

  it("is made by staff, and edited by who looks after it, by product and by admin", async () => {
    const [rep, colleague, member] = await Promise.all([
      makePerson(database, "rep"),
      makePerson(database, "rep"),
      makePerson(database),
    ]);
    await expect(create("By a member", member)).rejects.toBeInstanceOf(Forbidden);
    await expect(create("By visitor", visitor)).rejects.toBeInstanceOf(SignInNeeded);
    const id = await create("By a rep", rep);
    const rename = (name: string, viewer: Viewer) =>
      database.write((trx) => editAccount(trx, viewer, id, { name, kind: "lost", version: "" }));
    await expect(rename("By a colleague", colleague)).rejects.toBeInstanceOf(Forbidden);
    await rename("By its owner", rep);
    await database.write((trx) =>
      trx
        .insertInto("account_team")
        .values({ account_id: id, person_id: colleague.id, created_at: 1 })
        .execute(),
    );
    await rename("By a colleague", colleague);
    await rename("By product", await makePerson(database, "product"));
  });
});

describe("belonging to an account", () => {
  it("is set and taken back, and each is written down once", async () => {
    const person = await makePerson(database);
    const account = await create("Hotel Adler");
    await join(person.id, account);
    await join(person.id, account);
    expect(await accountOf(person.id)).toBe(account);
    await join(person.id, null);
    expect(await accountOf(person.id)).toBeNull();
    expect(await verbsOf("person", person.id)).toEqual([
      "person.account_changed",
      "person.account_changed",
    ]);
  });

  it("needs a verified address", async () => {
    const person = await makePerson(database, "member", { email_verified_at: null });
    const account = await create("Hotel Bär");
    await expect(join(person.id, account)).rejects.toBeInstanceOf(Conflict);
    expect(await accountOf(person.id)).toBeNull();
    await verify(person.id, 1);
    await join(person.id, account);
    expect(await accountOf(person.id)).toBe(account);
  });

  it("can always be ended, also with an unverified address", async () => {
    const person = await makePerson(database);
    await join(person.id, await create("Hotel Dachs"));
    await verify(person.id, null);
    await join(person.id, null);
    expect(await accountOf(person.id)).toBeNull();
  });

  it("leaves the votes with the account they were cast for", async () => {
    const before = await create("Café Eins");
    const person = await makePerson(database, "member", { account_id: before });
    const idea = await makeIdea(database, person, await makeBoard(database));
    const vote = {
      idea_id: idea.id,
      person_id: person.id,
      importance: 1,
      account_id: before,
      first_at: 1,
      created_at: 1,
    } as const;
    await database.write((trx) => trx.insertInto("vote").values(vote).execute());
    await join(person.id, await create("Café Zwei"));
    const kept = await database.read
      .selectFrom("vote")
      .select("account_id")
      .where("person_id", "=", person.id)
      .executeTakeFirstOrThrow();
    expect(kept.account_id).toBe(before);
  });

  it("finds nothing where person or account is missing", async () => {
    const person = await makePerson(database);
    await expect(join(person.id, 999_999)).rejects.toBeInstanceOf(NotFound);
    await expect(join(999_999, null)).rejects.toBeInstanceOf(NotFound);
  });

  it.each(["member", "rep", "product"] as const)("is not for a %s to set", async (role) => {
    const person = await makePerson(database, role);
    const account = await create(`Tried by ${role}`);
    await expect(join(person.id, account, person)).rejects.toBeInstanceOf(Forbidden);
  });
});
