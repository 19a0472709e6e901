import { enqueueRebuild, finishLedger } from "~/features/exchange/rebuild.server";
import { indexAllPeople } from "~/features/people/index-people.server";
import { hashPassword } from "~/platform/password.server";
import type { Storage } from "~/platform/storage.server";
import { databaseStorage } from "~/platform/storage-database.server";
import type { Database } from "../connect.server";
import { content } from "./content";
import { markDemo } from "./demo-state";
import { insertForIds } from "./insert";
import { Ledger } from "./ledger";
import { planIdeas } from "./plan";
import { makeWorld } from "./world";
import { writeAnswerers } from "./write-answerers";
import { writeAnswering } from "./write-answering";
import { writeBehalf } from "./write-behalf";
import { writeCases } from "./write-cases";
import { writeChangelog } from "./write-changelog";
import { writeComments } from "./write-comments";
import { writeCommunity } from "./write-community";
import { writeCredit } from "./write-credit";
import { writeDeals } from "./write-deals";
import { writeDecisions } from "./write-decisions";
import { writeEvidence } from "./write-evidence";
import { writeExtensions } from "./write-extensions";
import { writeAnswers, writeFields } from "./write-fields";
import { writeFollows } from "./write-follows";
import { writeIdeas } from "./write-ideas";
import { writeInboxes } from "./write-inbox";
import { writeInnerBoard } from "./write-inner-board";
import { writeInvitations } from "./write-invitations";
import { writeMerges } from "./write-merges";
import { writeBoards, writePeople } from "./write-people";
import { writePictures } from "./write-pictures";
import { writePlans } from "./write-plans";
import { writeQuestions } from "./write-questions";
import { writeRoadmap } from "./write-roadmap";
import { writeSegments } from "./write-segments";
import { writeTrails } from "./write-trails";
import { writeVotes } from "./write-votes";

/** Of everybody in the demo community. */
export const DEMO_PASSWORD = "espresso";

/**
 * Writes the demo community, with its year before `now`, into a migrated and empty database. The
 * same moment and seed give the same community; only the salt of the password differs.
 */
export async function fillDemo(
  database: Database,
  options: { now: number; seed: number; storage?: Storage },
): Promise<void> {
  const world = makeWorld(content, options);
  const ledger = new Ledger();
  await markDemo(database, "begun");
  await writePeople(database, world, ledger, await hashPassword(DEMO_PASSWORD));
  await indexAllPeople(database);
  await writeSegments(database, world, ledger);
  await writeBoards(database, world, ledger);
  await writeFields(database, world, ledger);
  await writeAnswering(database, world, ledger);
  const ideas = planIdeas(world);
  await writeIdeas(database, world, ledger, ideas);
  await writeAnswers(database, world, ledger);
  await writeEvidence(database, world, ledger);
  await writeVotes(database, world, ledger, ideas);
  await writeComments(database, world, ledger, ideas);
  await writeExtensions(database, world, ledger);
  await writeDecisions(database, world, ledger, ideas);
  await writeRoadmap(database, world, ledger, ideas);
  await writeChangelog(database, world, ledger);
  await writePlans(database, world, ledger);
  await writeDeals(database, world, ledger);
  await writeCases(database, world, ledger);
  await writeInvitations(database, world, ledger);
  await writeTrails(database, world, ledger);
  await writeAnswerers(database, world, ledger);
  await writeQuestions(database, world, ledger);
  const follows = await writeFollows(database, world, ledger, ideas);
  await writeMerges(database, world, ledger);
  await writeInnerBoard(database, world, ledger);
  await writeCredit(database);
  const entered = await writeBehalf(database, ledger);
  const happened = await writeHistory(database, ledger);
  await database.write((trx) => enqueueRebuild(trx, 0));
  await finishLedger(database);
  await writeInboxes(database, ledger, { ideas, follows, happened, entered });
  await writeCommunity(database, world);
  await writePictures(database, options.storage ?? databaseStorage(database), world, ledger);
  await markDemo(database, "filled");
}

/** Everything that happened, in its order; only now is all of it known. */
async function writeHistory(database: Database, ledger: Ledger) {
  const rows = ledger.happened.sort((left, right) => left.created_at - right.created_at);
  const ids = await insertForIds(database, "activity", rows);
  return rows.map((row, index) => ({ ...row, id: ids[index] ?? 0 }));
}
