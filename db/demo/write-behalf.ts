import type { Database } from "../connect.server";
import type { BehalfSource, NewRow } from "../schema";
import { insertForIds } from "./insert";
import type { Ledger } from "./ledger";

interface Note {
  by: string;
  source: BehalfSource;
  quote: string;
  /** Whether the customer said "that was not me"; they had voted themselves, and that vote stays. */
  disowned: boolean;
}

/** Whom the demo bar lets one be; the first of the notes is about them, so that they are told. */
const CUSTOMER = "lena";

const notes: readonly Note[] = [
  note("felix", "call", "Honestly, this is what my people ask me for every week."),
  note("felix", "meeting", "If that were there, we would stop keeping a list on paper."),
  note("chiara", "mail", "Please put us down for this one. It comes up in each shift."),
  { ...note("felix", "ticket", "Third time that we write about it. We need it."), disowned: true },
];

function note(by: string, source: BehalfSource, quote: string): Note {
  return { by, source, quote, disowned: false };
}

/**
 * Some customers' votes are by a rep who heard it from them.
 * @returns by the number of an entry that stands: the customer, who is told of it.
 */
export async function writeBehalf(
  database: Database,
  ledger: Ledger,
): Promise<Map<number, number>> {
  const told = new Map<number, number>();
  const votes = await listVotes(database, ledger.people.of(CUSTOMER));
  const entries = notes
    .flatMap((said, at) => {
      const vote = votes[at];
      return vote ? [{ vote, said }] : [];
    })
    .sort((left, right) => left.vote.created_at - right.vote.created_at);
  const rows = entries.map(({ vote, said }) => entryRow(ledger, vote, said));
  const ids = await insertForIds(database, "behalf_entry", rows);
  for (const [at, { vote, said }] of entries.entries()) {
    const id = ids[at] ?? 0;
    if (!said.disowned) {
      await markVote(database, vote, id);
      told.set(id, vote.person_id);
    }
    const history = { ideaId: vote.idea_id, accountId: vote.account_id ?? undefined };
    const subject = { kind: "behalf_entry", id, ...history } as const;
    const details = { kind: "vote", source: said.source };
    const more = { details, staffOnly: true };
    ledger.record(vote.created_at, said.by, "behalf_entry.entered", subject, more);
  }
  return told;
}

type Vote = Awaited<ReturnType<typeof listVotes>>[number];

function entryRow(ledger: Ledger, vote: Vote, said: Note): NewRow<"behalf_entry"> {
  return {
    kind: "vote",
    ...{ idea_id: vote.idea_id, person_id: vote.person_id, account_id: vote.account_id },
    ...{ entered_by_id: ledger.people.of(said.by), quote: said.quote, source: said.source },
    ...{ importance: vote.importance, because: vote.because },
    beside: said.disowned ? 1 : 0,
    disowned_at: said.disowned ? vote.created_at : null,
    created_at: vote.created_at,
  };
}

/** The latest votes with a reason for what somebody else posted, one for each customer, `first` first. */
async function listVotes(database: Database, first: number) {
  const rows = await database.read
    .selectFrom("vote")
    .innerJoin("idea", "idea.id", "vote.idea_id")
    .selectAll("vote")
    .where("vote.account_id", "is not", null)
    .where("vote.by_staff", "=", 0)
    .where("vote.because", "<>", "")
    .where("vote.withdrawn_at", "is", null)
    .whereRef("idea.author_id", "<>", "vote.person_id")
    .where("idea.merged_into_id", "is", null)
    .orderBy((select) => select.case().when("vote.person_id", "=", first).then(0).else(1).end())
    .orderBy("vote.created_at", "desc")
    .orderBy("vote.person_id")
    .limit(80)
    .execute();
  return rows.filter(
    (row, at) => rows.findIndex((each) => each.person_id === row.person_id) === at,
  );
}

async function markVote(database: Database, vote: Vote, behalf_id: number): Promise<void> {
  await database.write((trx) =>
    trx
      .updateTable("vote")
      .set({ behalf_id })
      .where("idea_id", "=", vote.idea_id)
      .where("person_id", "=", vote.person_id)
      .execute(),
  );
}
