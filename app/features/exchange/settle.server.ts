import { sql } from "kysely";
import { getCommunity } from "~/features/community/community.queries.server";
import { companyKinds, type ExchangeRules } from "~/features/community/exchange-rules";
import type { Trx } from "~db/connect.server";
import { lockRows } from "~db/dialect";
import type { ExchangeSource, NewRow } from "~db/schema";
import { countBalances } from "./count-balances.server";
import { giftsOfAnswers } from "./gifts/of-answers.server";
import { giftsOfComments } from "./gifts/of-comments.server";
import { giftsOfDecisions, giftsOfEvidence, giftsOfIdeas } from "./gifts/of-ideas.server";
import {
  giftsOfBetas,
  giftsOfCases,
  giftsOfPlans,
  giftsOfSuggestions,
} from "./gifts/of-plans.server";
import { giftsOfVotes } from "./gifts/of-votes.server";
import { limitMonths } from "./limit-months.server";
import { type Gift, keyOf, type Moved, type Source } from "./source";

const readGifts: Record<
  Exclude<ExchangeSource, "vote">,
  (trx: Trx, ids: readonly number[]) => Promise<Gift[]>
> = {
  idea: giftsOfIdeas,
  evidence: giftsOfEvidence,
  decision: giftsOfDecisions,
  comment: giftsOfComments,
  answer: giftsOfAnswers,
  suggestion: giftsOfSuggestions,
  case: giftsOfCases,
  beta: giftsOfBetas,
  plan: giftsOfPlans,
};

/** What changed in the ledger. */
interface Settled {
  accountIds: Set<number>;
  moved: Moved[];
}

/**
 * Makes the entries of these sources what the sources say by now, whatever they said before: doing it
 * again changes nothing. Of people who were erased the entries stay as they are.
 */
export async function settle(trx: Trx, sources: readonly Source[]): Promise<void> {
  if (sources.length === 0) return;
  await lockLedger(trx);
  const { exchange } = await getCommunity(trx);
  const { accountIds, moved } = await settleEntries(trx, sources, exchange);
  for (const id of await limitMonths(trx, moved, exchange)) accountIds.add(id);
  await countBalances(trx, [...accountIds]);
}

/** One at a time: who settles reads what those before them wrote, in the sources and in the ledger. */
export async function lockLedger(trx: Trx): Promise<void> {
  await lockRows(trx, trx.selectFrom("exchange_lock").select("id"));
}

/** The entries alone, without the limits of months and the balances. */
export async function settleEntries(
  trx: Trx,
  sources: readonly Source[],
  rules: ExchangeRules,
): Promise<Settled> {
  const settled: Settled = { accountIds: new Set(), moved: [] };
  const wanted = new Map((await gifts(trx, sources)).map((gift) => [keyOf(gift), gift]));
  const gone: number[] = [];
  for (const entry of await listEntries(trx, sources)) {
    const gift = wanted.get(keyOf(entry));
    if (gift && gift.at === entry.at) {
      wanted.delete(keyOf(entry));
      continue;
    }
    if (!gift && entry.erased) continue;
    gone.push(entry.id);
    note(settled, entry);
  }
  if (gone.length > 0) await trx.deleteFrom("exchange_entry").where("id", "in", gone).execute();
  const rows = [...wanted.values()].map((gift) => rowOf(gift, rules));
  if (rows.length > 0) await trx.insertInto("exchange_entry").values(rows).execute();
  for (const gift of wanted.values()) note(settled, gift);
  return settled;
}

function note({ accountIds, moved }: Settled, { accountId, personId, kind, at }: Gift): void {
  if (accountId !== null) accountIds.add(accountId);
  if (personId !== null) moved.push({ kind, personId, at });
}

async function gifts(trx: Trx, sources: readonly Source[]): Promise<Gift[]> {
  const votes = sources.filter(({ kind }) => kind === "vote");
  const found = votes.length > 0 ? await giftsOfVotes(trx, votes) : [];
  for (const [kind, read] of Object.entries(readGifts)) {
    const ids = sources.filter((source) => source.kind === kind).map(({ id }) => id);
    if (ids.length > 0) found.push(...(await read(trx, ids)));
  }
  return found;
}

interface Entry extends Gift {
  id: number;
  erased: boolean;
}

async function listEntries(trx: Trx, sources: readonly Source[]): Promise<Entry[]> {
  const found: Entry[] = [];
  for (const kind of new Set(sources.map((source) => source.kind))) {
    const own = sources.filter((source) => source.kind === kind);
    const ids = [...new Set(own.map(({ id }) => id))];
    const entries = await readEntries(trx, kind, ids, kind === "vote" ? voters(own) : []);
    const keys = new Set(own.map(({ id, personId }) => `${id}:${personId}`));
    found.push(
      ...entries.filter((each) => kind !== "vote" || keys.has(`${each.sourceId}:${each.personId}`)),
    );
  }
  return found;
}

const voters = (sources: readonly Source[]) => [
  ...new Set(sources.map(({ personId }) => personId ?? 0)),
];

/** Along the unique index; of votes those of the people alone, since an idea may have very many. */
async function readEntries(
  trx: Trx,
  kind: ExchangeSource,
  ids: readonly number[],
  personIds: readonly number[],
): Promise<Entry[]> {
  const person = sql<number>`coalesce(entry.person_id, 0)`;
  const rows = await trx
    .selectFrom("exchange_entry as entry")
    .leftJoin("person", "person.id", "entry.person_id")
    .selectAll("entry")
    .select("person.erased_at")
    .where("entry.source_kind", "=", kind)
    .where("entry.source_id", "in", [...ids])
    .$if(kind === "vote", (votes) =>
      votes
        .where("entry.kind", "=", "vote")
        .where("entry.part_id", "=", 0)
        .where(person, "in", [...personIds]),
    )
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, erased: row.erased_at !== null },
    ...{ source: row.source_kind, sourceId: row.source_id, kind: row.kind, part: row.part_id },
    ...{ personId: row.person_id, accountId: row.account_id },
    ...{ ideaId: row.idea_id, itemId: row.roadmap_item_id, at: row.given_at },
  }));
}

function rowOf(gift: Gift, rules: ExchangeRules): NewRow<"exchange_entry"> {
  const isCompany = (companyKinds as readonly string[]).includes(gift.kind);
  return {
    ...{ side: isCompany ? "company" : "customer", kind: gift.kind },
    ...{ account_id: gift.accountId, person_id: gift.personId },
    ...{ source_kind: gift.source, source_id: gift.sourceId, part_id: gift.part },
    ...{ idea_id: gift.ideaId, roadmap_item_id: gift.itemId },
    ...{ points: rules[gift.kind].points, given_at: gift.at },
  };
}
