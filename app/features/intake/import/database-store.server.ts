import type { Database } from "~db/connect.server";
import { addComments, linkReplies } from "./add-comments.server";
import { addIdeas } from "./add-ideas.server";
import { addBoard, addPeople, addTag } from "./add-places.server";
import { addVotes } from "./add-votes.server";
import { findComments, findIdeas, haveComments, haveIdeas, haveVotes } from "./find-known.server";
import type { ImportStore } from "./import-store";

/** Writes into the database, a batch in a short transaction, so that a running server goes on. */
export function databaseStore(database: Database, now: number): ImportStore {
  const { read } = database;
  return {
    addBoard: (name) => database.write((trx) => addBoard(trx, name, now)),
    addTag: (name) => database.write((trx) => addTag(trx, name, now)),
    addPeople: (people) => database.write((trx) => addPeople(trx, people, now)),
    findIdeas: (externalIds) => findIdeas(read, externalIds),
    haveIdeas: (twins) => haveIdeas(read, twins),
    addIdeas: (ideas) => database.write((trx) => addIdeas(trx, ideas)),
    findComments: (externalIds) => findComments(read, externalIds),
    haveComments: (twins) => haveComments(read, twins),
    addComments: (comments) => database.write((trx) => addComments(trx, comments)),
    linkReplies: (ideaId, replies) => database.write((trx) => linkReplies(trx, ideaId, replies)),
    haveVotes: (votes) => haveVotes(read, votes),
    addVotes: (votes) => database.write((trx) => addVotes(trx, votes)),
  };
}
