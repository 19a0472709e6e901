import {
  confirmEntry,
  disownEntry,
  takeBackEntry,
} from "~/features/intake/behalf/answer-entry.server";
import type { BehalfInput } from "~/features/intake/behalf/behalf-entry";
import { enterOnBehalf } from "~/features/intake/behalf/enter-on-behalf.server";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { BoardAccess } from "~db/schema";
import { mergeScene } from "../../merges/scene";
import { makePerson } from "../../support/community";

export const QUOTE = "We lose a day each month over this.";

/** An account with a customer of it, a rep, and ideas on a board of their own. */
export async function behalfScene(
  database: Database,
  settings: { ideas?: number; access?: BoardAccess } = {},
) {
  const merging = await mergeScene(database, settings);
  const account = await makeAccount(database);
  const customer = await makePerson(database, "member", { account_id: account.id });
  const felix = await makePerson(database, "rep");
  const enter = (changes: Partial<BehalfInput> = {}, rep: Viewer = felix) =>
    database.write((trx) =>
      enterOnBehalf(trx, rep, {
        ...anInput(customer.id, merging.canonical.id),
        ...changes,
      }),
    );
  return {
    ...merging,
    ...{ account, customer, felix, enter },
    disown: (entry: { id: number }) =>
      database.write((trx) => disownEntry(trx, customer, entry.id)),
    confirm: (entry: { id: number }) =>
      database.write((trx) => confirmEntry(trx, customer, entry.id, `<p>${QUOTE}</p>`)),
    takeBack: (entry: { id: number }, rep: Viewer = felix) =>
      database.write((trx) => takeBackEntry(trx, rep, entry.id)),
  };
}

export function anInput(personId: number, ideaId: number): BehalfInput {
  return {
    kind: "vote",
    ...{ personId, ideaId, title: "", boardId: null, quote: QUOTE, quoteHtml: `<p>${QUOTE}</p>` },
    ...{ importance: 3, because: "A day a month", source: "call", link: "", dealId: null },
  };
}

let made = 0;

export async function makeAccount(database: Database) {
  const name = `Account ${++made} of the tests`;
  return database.write((trx) =>
    trx
      .insertInto("account")
      .values({ name, name_folded: name.toLowerCase(), kind: "customer", created_at: now() })
      .returningAll()
      .executeTakeFirstOrThrow(),
  );
}

export async function readEntry(database: Database, id: number) {
  return database.read
    .selectFrom("behalf_entry")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}
