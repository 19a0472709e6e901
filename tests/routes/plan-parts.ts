import { now } from "~/platform/clock";
import type { Database, Trx } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import type { People } from "./access-scene";

/** What stands around an item of the roadmap, each on an item of its own; by `member` or the company. */
export interface PlanParts {
  newRow(values?: Partial<NewRow<"register_row">>, ownerId?: number): Promise<Part>;
  newTalk(values?: Partial<NewRow<"roadmap_comment">>): Promise<Part>;
  newDecision(values?: Partial<NewRow<"decision">>): Promise<Part>;
  newAccess(): Promise<Part>;
  /** Open, without a risk; `member` tests it. */
  newBeta(ownerId?: number): Promise<Part>;
}

export interface Part {
  itemId: number;
  id: number;
}

type NewItem = (values?: Partial<NewRow<"roadmap_item">>) => Promise<number>;

export function planParts(database: Database, people: People, newItem: NewItem): PlanParts {
  const part = async (
    write: (trx: Trx, itemId: number) => Promise<number>,
    values: Partial<NewRow<"roadmap_item">> = {},
  ) => {
    const itemId = await newItem(values);
    return { itemId, id: await database.write((trx) => write(trx, itemId)) };
  };
  return {
    newRow: (values = {}, ownerId) =>
      part(
        (trx, itemId) => insertRow(trx, people, itemId, values),
        ownerId === undefined ? {} : { owner_id: ownerId },
      ),
    newTalk: (values = {}) => part((trx, itemId) => insertTalk(trx, people, itemId, values)),
    newDecision: (values = {}) =>
      part((trx, itemId) => insertDecision(trx, people, itemId, values)),
    newAccess: () => part((trx, itemId) => insertAccess(trx, people, itemId, {})),
    newBeta: (ownerId) =>
      part(
        (trx, itemId) => insertBeta(trx, people, itemId, {}),
        ownerId === undefined ? {} : { owner_id: ownerId },
      ),
  };
}

export async function insertRow(
  trx: Trx,
  { member }: People,
  itemId: number,
  values: Partial<NewRow<"register_row">>,
): Promise<number> {
  const row: NewRow<"register_row"> = {
    roadmap_item_id: itemId,
    kind: "risk",
    body: "Baristas unlearn dialling in.",
    bearer: "customer",
    likelihood: 4,
    impact: 3,
    author_id: member.id,
    account_id: member.accountId,
    created_at: now(),
    ...values,
  };
  const query = trx.insertInto("register_row").values(row).returning("id");
  return (await query.executeTakeFirstOrThrow()).id;
}

export async function insertTalk(
  trx: Trx,
  { member }: People,
  itemId: number,
  values: Partial<NewRow<"roadmap_comment">>,
): Promise<number> {
  const comment: NewRow<"roadmap_comment"> = {
    roadmap_item_id: itemId,
    kind: "question",
    author_id: member.id,
    body: "Without a network?",
    body_html: "<p>Without a network?</p>",
    created_at: now(),
    ...values,
  };
  const query = trx.insertInto("roadmap_comment").values(comment).returning("id");
  return (await query.executeTakeFirstOrThrow()).id;
}

export async function insertDecision(
  trx: Trx,
  { product }: People,
  itemId: number,
  values: Partial<NewRow<"decision">>,
): Promise<number> {
  const decision: NewRow<"decision"> = {
    roadmap_item_id: itemId,
    kind: "decision",
    what: "On the machine",
    why: "No network.",
    decided_by_id: product.id,
    decided_at: now(),
    ...values,
  };
  const query = trx.insertInto("decision").values(decision).returning("id");
  return (await query.executeTakeFirstOrThrow()).id;
}

export async function insertAccess(
  trx: Trx,
  { product }: People,
  itemId: number,
  values: Partial<NewRow<"item_access">>,
): Promise<number> {
  const thing: NewRow<"item_access"> = {
    roadmap_item_id: itemId,
    kind: "document",
    title: "The sketches",
    url: "https://example.com/sketches",
    audience: "members",
    added_by_id: product.id,
    created_at: now(),
    ...values,
  };
  const query = trx.insertInto("item_access").values(thing).returning("id");
  return (await query.executeTakeFirstOrThrow()).id;
}

/** With `member` as its tester; the beta of an item has the item's number. */
export async function insertBeta(
  trx: Trx,
  { product, member }: People,
  itemId: number,
  { note = "", ...values }: Partial<NewRow<"beta">> & { note?: string },
): Promise<number> {
  const beta: NewRow<"beta"> = {
    roadmap_item_id: itemId,
    places: 12,
    criteria: "You own a machine of the second series.",
    opened_by_id: product.id,
    opened_at: now(),
    ...values,
  };
  await trx.insertInto("beta").values(beta).execute();
  await trx
    .insertInto("beta_tester")
    .values({
      ...{ roadmap_item_id: itemId, person_id: member.id, account_id: member.accountId },
      ...{ joined_at: now(), note },
    })
    .execute();
  return itemId;
}

/** Around an item that everybody sees, and one that only staff see. */
export async function writePlanWords(
  database: Database,
  people: People,
  shownId: number,
  unpublishedId: number,
): Promise<void> {
  const secret = "canary_planned";
  const said = { body: secret, body_html: `<p>${secret}</p>`, by_staff: 1 as const };
  const hidden = { body: "canary_row", hidden_at: now(), hidden_reason: "canary_reason" };
  await database.write(async (trx) => {
    await insertRow(trx, people, shownId, {});
    await insertRow(trx, people, shownId, hidden);
    await insertTalk(trx, people, shownId, {
      ...{ body: "canary_moderated", body_html: "<p>canary_moderated</p>" },
      ...{ hidden_at: now(), hidden_reason: "canary_reason" },
    });
    await insertAccess(trx, people, shownId, { title: "canary_reach", audience: "staff" });
    await insertAccess(trx, people, shownId, { title: "canary_forMembers" });
    const url = "https://example.com/canary_beta";
    await insertBeta(trx, people, shownId, { url, note: "canary_tester" });
    await insertRow(trx, people, unpublishedId, { body: secret, mitigation: secret });
    await insertTalk(trx, people, unpublishedId, { ...said, author_id: people.product.id });
    await insertDecision(trx, people, unpublishedId, { what: secret, why: secret });
    await insertAccess(trx, people, unpublishedId, { title: secret, audience: "everyone" });
    await insertBeta(trx, people, unpublishedId, { criteria: secret, url: secret });
    await trx
      .updateTable("roadmap_item")
      .set({ undisclosed: secret })
      .where("id", "=", unpublishedId)
      .execute();
  });
}
