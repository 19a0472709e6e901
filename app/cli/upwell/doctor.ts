import { parseArgs } from "node:util";
import type { Database } from "~db/connect.server";
import type { Command, CommandContext } from "./command";
import { checkEngine } from "./doctor/check-engine";
import { balances } from "./doctor/inspect-balances";
import { boardCounters } from "./doctor/inspect-boards";
import { commentCounters } from "./doctor/inspect-comments";
import { ideaCounters } from "./doctor/inspect-ideas";
import { memberships } from "./doctor/inspect-memberships";
import { personWords } from "./doctor/inspect-person-words";
import { answerThanks, questionCounters } from "./doctor/inspect-questions";
import { ideaSearch } from "./doctor/inspect-search";
import { searchIndex } from "./doctor/inspect-search-index";
import { learntWords, wordCounts } from "./doctor/inspect-vocabulary";
import { type Drift, type Inspection, inspect, type Values } from "./doctor/inspection";
import { showProgress } from "./progress";

const MOST_LINES = 50;
const LONGEST_VALUE = 40;

const inspections: readonly Inspection[] = [
  ideaCounters,
  ideaSearch,
  commentCounters,
  searchIndex,
  learntWords,
  boardCounters,
  memberships,
  personWords,
  questionCounters,
  answerThanks,
  balances,
];

export const doctor: Command = {
  name: "doctor",
  summary: "check the database and recount every counter",
  help: `upwell doctor [--repair]

Checks the engine (version, integrity, references) and counts anew what is stored beside the rows:
votes, comments, trend, status group and answers of each idea, ideas of each board, helpful marks,
answers to questions and thanks for them, search entries, their index and their vocabulary, the
words by which people and questions are found, how each account stands, and whether each person
belongs where the history says. It may run beside the server.

  --repair   put the counted numbers in place, one thing at a time

Exit codes: 0 nothing wrong, or all repaired; 2 something is wrong.`,
  async run(context) {
    const { repair } = parseArgs({
      args: [...context.args],
      options: { repair: { type: "boolean", default: false } },
    }).values;
    const { version, problems } = await checkEngine(context.database);
    for (const problem of problems) context.say(problem);
    if (problems.length === 0) context.say(`${version}: whole.`);
    const drifts = await inspectAll(context, repair);
    sayOutcome(context, drifts, repair);
    return problems.length === 0 && (drifts === 0 || repair) ? 0 : 2;
  },
};

/** @returns how many stored numbers were wrong. */
async function inspectAll(context: CommandContext, repair: boolean): Promise<number> {
  let drifts = 0;
  for (const inspection of [...inspections, wordCounts()]) {
    for await (const drift of inspectOne(context.database, inspection, repair)) {
      if (drifts < MOST_LINES) context.say(lineOf(drift));
      drifts++;
    }
  }
  if (drifts > MOST_LINES) context.say(`… and ${drifts - MOST_LINES} more.`);
  return drifts;
}

async function* inspectOne(database: Database, inspection: Inspection, repair: boolean) {
  const progress = showProgress(inspection.name, await inspection.count(database.read));
  yield* inspect(database, inspection, { repair, onProgress: progress.at });
  progress.end();
}

function lineOf({ subject, id, field, stored, counted }: Drift): string {
  return `${subject} ${id}: ${field} is ${short(stored)}, counted ${short(counted)}`;
}

function short(value: Values[string]): string {
  if (typeof value !== "string") return String(value ?? "missing");
  return value.length <= LONGEST_VALUE ? `"${value}"` : `"${value.slice(0, LONGEST_VALUE)}…"`;
}

function sayOutcome({ say }: CommandContext, drifts: number, repair: boolean): void {
  if (drifts === 0) say("Every counter is right.");
  else if (repair) say(`Repaired ${drifts}.`);
  else say(`${drifts} wrong. "npm run upwell -- doctor --repair" puts the counted ones in place.`);
}
