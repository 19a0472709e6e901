import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { domainsOfAddress, readAccountDomain } from "~/features/accounts/account-domain.server";
import { createAccount, editAccount } from "~/features/accounts/edit-account.server";
import {
  DOMAIN_JOB,
  type DomainPayload,
  gatherDomain,
} from "~/features/accounts/gather-domain.server";
import { joinByDomain } from "~/features/accounts/join-by-domain.server";
import { setAccount } from "~/features/accounts/set-account.server";
import type { Viewer } from "~/features/people/viewer";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let admin: Viewer;
let brasa: number;
let porto: number;
let other: number;

beforeAll(async () => {
  database = await openTestDatabase();
  admin = await makePerson(database, "admin");
  brasa = await make("Brasa", ["brasa.example", "xn--bcher-kva.example"]);
  porto = await make("Brasa Porto", ["porto.brasa.example"]);
  other = await make("Somebody else", []);
});
afterAll(() => database.close());

const make = (name: string, domains: string[]) =>
  database.write((trx) => createAccount(trx, admin, { name, kind: "customer", domains }));
const give = (id: number, domains: string[]) =>
  database.write((trx) => editAccount(trx, admin, id, { domains }));

let made = 0;
function personAt(email: string, values: Partial<NewRow<"person">> = {}) {
  const address = email.replace("@", `${++made}@`);
  const { role = "member", ...rest } = values;
  const mail = { email: address, email_folded: address.toLowerCase() };
  return makePerson(database, role, { ...mail, ...rest });
}
async function accountOf(id: number) {
  const person = await database.read
    .selectFrom("person")
    .select("account_id")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return person.account_id;
}
async function joined(email: string, values: Partial<NewRow<"person">> = {}) {
  const { id } = await personAt(email, values);
  await database.write((trx) => joinByDomain(trx, id));
  return accountOf(id);
}
const history = (id: number) =>
  database.read
    .selectFrom("membership")
    .select(["account_id", "cause", "left_at"])
    .where("person_id", "=", id)
    .orderBy("id")
    .execute();

describe("a domain of an account", () => {
  it.each([
    ["Brasa.Example", "brasa.example"],
    ["@brasa.example", "brasa.example"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["mail.brasa.co.uk", "mail.brasa.co.uk"],
    ["brasa.github.io", "brasa.github.io"],
  ])("%s is kept as %s", (typed, domain) => {
    expect(readAccountDomain(typed)).toEqual({ domain });
  });

  it.each([
    ["gmail.com", "public"],
    ["GMX.de", "public"],
    ["orange.fr", "public"],
    ["mail.yahoo.co.uk", "public"],
    ["posteo.de", "public"],
    ["co.uk", "suffix"],
    ["com", "invalid"],
    ["github.io", "suffix"],
    ["10.0.0.1", "invalid"],
    ["anna@brasa.example", "invalid"],
    ["brasa_example", "invalid"],
  ])("%s is none: %s", (typed, problem) => {
    expect(readAccountDomain(typed)).toEqual({ problem });
  });

  it("is sought from the longest up to what somebody registered, and no further", () => {
    expect(domainsOfAddress("a@x.mail.brasa.co.uk")).toEqual([
      ...["x.mail.brasa.co.uk", "mail.brasa.co.uk", "brasa.co.uk"],
    ]);
    expect([domainsOfAddress("a@co.uk"), domainsOfAddress("nobody")]).toEqual([[], []]);
  });

  it("is refused with the name of the account that has it", async () => {
    await expect(give(other, ["brasa.example"])).rejects.toMatchObject({
      fields: { domains: [expect.stringContaining('"account":"Brasa"')] },
    });
  });
});

describe("who joins by the domain of their address", () => {
  it("is whoever verified one there or below; the longest domain wins", async () => {
    expect(await joined("anna@brasa.example")).toBe(brasa);
    expect(await joined("Anna@MAIL.brasa.example")).toBe(brasa);
    expect(await joined("anna@porto.brasa.example")).toBe(porto);
    expect(await joined("anna@till.porto.brasa.example")).toBe(porto);
    expect(await joined("anna@bücher.example")).toBe(brasa);
  });

  it.each<[string, string, Partial<NewRow<"person">>]>([
    ["at another domain", "anna@notbrasa.example", {}],
    ["at a domain that only begins so", "anna@brasa.example.net", {}],
    ["whose address is not verified", "anna@brasa.example", { email_verified_at: null }],
    ["of the team", "anna@brasa.example", { role: "rep" }],
    ["who was imported", "anna@brasa.example", { shadow: 1, email_verified_at: null }],
    ["who is suspended", "anna@brasa.example", { suspended_at: 1 }],
  ])("is nobody %s", async (_, email, values) => {
    expect(await joined(email, values)).toBeNull();
  });

  it("is nobody who belongs to an account already", async () => {
    const { id } = await personAt("anna@brasa.example");
    await database.write((trx) => setAccount(trx, admin, id, other));
    await database.write((trx) => joinByDomain(trx, id));
    expect(await accountOf(id)).toBe(other);
  });

  it("is everybody at the domain when it is added later, with or without the job's repeat", async () => {
    const early = await personAt("early@late.example");
    const unverified = await personAt("new@late.example", { email_verified_at: null });
    await give(other, ["late.example"]);
    const job = await database.read
      .selectFrom("job")
      .select("payload")
      .where("kind", "=", DOMAIN_JOB)
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow();
    const payload = JSON.parse(job.payload) as DomainPayload;
    for (let time = 0; time < 2; time++) await gatherDomain(database, payload);
    expect([await accountOf(early.id), await accountOf(unverified.id)]).toEqual([other, null]);
    expect(await history(early.id)).toEqual([
      { account_id: other, cause: "domain", left_at: null },
    ]);
    await give(other, []);
    expect(await accountOf(early.id)).toBe(other);
  });
});

describe("where somebody belonged", () => {
  it("is kept with its dates and causes, one account at a time", async () => {
    const { id } = await personAt("anna@brasa.example");
    await database.write((trx) => joinByDomain(trx, id));
    for (const account of [other, other, null, porto]) {
      await database.write((trx) => setAccount(trx, admin, id, account));
    }
    expect(await history(id)).toEqual([
      { account_id: brasa, cause: "domain", left_at: expect.any(Number) },
      { account_id: other, cause: "staff", left_at: expect.any(Number) },
      { account_id: porto, cause: "staff", left_at: null },
    ]);
  });
});
