import type { Viewer } from "~/features/people/viewer";
import { visitorWhoReads } from "~/features/people/viewer";
import { addStop } from "~/features/trails/add-stop.server";
import { makeTrail } from "~/features/trails/edit-trail.server";
import { makeLink } from "~/features/trails/make-link.server";
import { openTrail } from "~/features/trails/open-trail.server";
import { listStops } from "~/features/trails/stops.queries.server";
import { randomToken } from "~/platform/hash.server";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson } from "../support/community";

export const prospect = visitorWhoReads("en");

let count = 0;

export async function makeAccount(
  database: Database,
  values: { named_at?: number; industry?: string; size?: number; owner_id?: number } = {},
) {
  const name = `Nordlicht ${++count}`;
  return database.write((trx) =>
    trx
      .insertInto("account")
      .values({ name, name_folded: name.toLowerCase(), kind: "prospect", created_at: 1, ...values })
      .returning(["id", "name"])
      .executeTakeFirstOrThrow(),
  );
}

/** A deal of an account that `rep` owns. */
export async function makeDeal(database: Database, accountId: number) {
  return database.write((trx) =>
    trx
      .insertInto("deal")
      .values({
        ...{ account_id: accountId, name: `Two machines ${++count}`, stage: "proposal" },
        ...{ created_at: 1, updated_at: 1 },
      })
      .returning(["id", "name"])
      .executeTakeFirstOrThrow(),
  );
}

export interface TrailScene {
  rep: Viewer & { id: number };
  trailId: number;
  account: { id: number; name: string };
  deal: { id: number };
  idea: { id: number; title: string; author_id: number };
  board: { id: number };
  token: string;
}

/** A trail of a rep for a deal, with one idea as its stop and a link. */
export async function makeScene(database: Database): Promise<TrailScene> {
  const rep = await makePerson(database, "rep");
  const account = await makeAccount(database);
  const deal = await makeDeal(database, account.id);
  const board = await makeBoard(database);
  const idea = await makeIdea(database, await makePerson(database), board);
  const trailId = await database.write((trx) =>
    makeTrail(trx, rep, words({ deal: deal.id }), { template: false }),
  );
  await database.write((trx) => addStop(trx, rep, trailId, ideaStop(idea.id)));
  const token = await database.write((trx) => makeLink(trx, rep, trailId, linkInput()));
  return { rep, trailId, account, deal, idea, board, token };
}

export const words = (more: { account?: string; deal?: number; title?: string } = {}) => ({
  title: "Five bars, one taste",
  letter: "You asked.",
  language: "en",
  account: "",
  ...more,
});

export const ideaStop = (subject: number) =>
  ({ kind: "idea", subject, title: "", word: "Read this.", shows: "best" }) as const;

export const linkInput = (more: { key?: string; mail_check?: string; days?: number } = {}) => ({
  label: "Frau Petersen",
  days: 30,
  mail_check: "",
  key: randomToken(),
  ...more,
});

export async function open(database: Database, token: string) {
  return openTrail(database.read, token);
}

export async function stopsOf(database: Database, trailId: number) {
  return listStops(database.read, trailId, { language: "en", visitId: null });
}

/** What the histories of the deal and its account say of a trail, in order. */
export async function historyOf(database: Database, dealId: number): Promise<string[]> {
  const rows = await database.read
    .selectFrom("activity")
    .select(["verb", "staff_only"])
    .where("deal_id", "=", dealId)
    .orderBy("id")
    .execute();
  if (rows.some((row) => row.staff_only === 0)) throw new Error("it is for the team alone");
  return rows.map((row) => row.verb);
}
