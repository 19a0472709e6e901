import { joinIdeas } from "~/features/merges/join-ideas.server";
import { ensureNobody } from "~/features/people/nobody.server";
import type { Database } from "~db/connect.server";
import { addAccount, addAccountField, addDeal, haveDeal } from "./add-accounts.server";
import { addField } from "./add-answers.server";
import { addComments, linkReplies } from "./add-comments.server";
import { addIdeas } from "./add-ideas.server";
import { addBoard, addPeople, addStaffTag, addTag } from "./add-places.server";
import { addVotes } from "./add-votes.server";
import {
  findComments,
  findIdeas,
  findItems,
  haveComments,
  haveIdeas,
  haveVotes,
} from "./find-known.server";
import type { ImportOptions } from "./import-run.server";
import type { ImportStore } from "./import-store";

/** Writes into the database, a batch in a short transaction, so that a running server goes on. */
export function databaseStore(
  database: Database,
  mark: string | null,
  options: Pick<ImportOptions, "now" | "names">,
): ImportStore {
  const { read } = database;
  const { now, names } = options;
  return {
    addBoard: (board) => database.write((trx) => addBoard(trx, board, now)),
    addField: (field) => database.write((trx) => addField(trx, field, now)),
    addAccountField: (field) => database.write((trx) => addAccountField(trx, field, now)),
    addTag: (name) => database.write((trx) => addTag(trx, name, now)),
    addStaffTag: (name) => database.write((trx) => addStaffTag(trx, name, names.board, now)),
    addAccount: (account) => database.write((trx) => addAccount(trx, account, now)),
    haveDeal: (accountId, deal) => haveDeal(read, accountId, deal),
    addDeal: (deal) => database.write((trx) => addDeal(trx, deal, now)),
    addNobody: (person) => database.write((trx) => ensureNobody(trx, { ...person, at: now })),
    addPeople: (people) => database.write((trx) => addPeople(trx, people, now)),
    findItems: (externalIds) => findItems(read, mark, externalIds),
    findIdeas: (externalIds) => findIdeas(read, mark, externalIds),
    haveIdeas: (twins) => haveIdeas(read, twins),
    addIdeas: (ideas) => database.write((trx) => addIdeas(trx, ideas)),
    findComments: (externalIds) => findComments(read, mark, externalIds),
    haveComments: (twins) => haveComments(read, twins),
    addComments: (comments) => database.write((trx) => addComments(trx, comments)),
    linkReplies: (ideaId, replies) => database.write((trx) => linkReplies(trx, ideaId, replies)),
    haveVotes: (votes) => haveVotes(read, votes),
    addVotes: (votes) => database.write((trx) => addVotes(trx, votes)),
    mergeIdea: (idea, into) => database.write((trx) => joinIdeas(trx, null, into, [idea])),
  };
}
