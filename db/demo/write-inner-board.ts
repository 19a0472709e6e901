import type { Database } from "../connect.server";
import { innerBoard, innerIdeas } from "./content/inner-board";
import { insertForIds, insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { PlannedIdea } from "./plan";
import { randomFrom } from "./random";
import type { World } from "./world";
import { writeDecisions } from "./write-decisions";
import { writeIdeas } from "./write-ideas";
import { writeVotes } from "./write-votes";

const OPENED_DAYS_AGO = 30;
/** Of its own, so that what stands elsewhere is the same with and without this board. */
const SEED = 45;

/** A small board for a segment, with what the people in it wrote. */
export async function writeInnerBoard(
  database: Database,
  world: World,
  ledger: Ledger,
): Promise<void> {
  const { key, name, description, icon, segments } = innerBoard;
  const place = { name, description, icon, position: world.content.boards.length };
  const ids = await insertForIds(database, "board", [
    {
      ...{ ...place, slug: key, access: "segments", template: "" },
      ...{ idea_count: innerIdeas.length, created_at: world.at(OPENED_DAYS_AGO) },
    },
  ]);
  ledger.boards.set([key], ids);
  const opens = segments.map((segment) => ({
    board_id: ledger.boards.of(key),
    segment_id: ledger.segments.of(segment),
  }));
  await insertRows(database, "board_segment", opens);
  const dice = { ...world, random: randomFrom(SEED) };
  const ideas = innerIdeas.map((content): PlannedIdea => {
    const postedAt = world.postedAt(content);
    const own = { person: content.author, importance: 2, because: "", at: postedAt } as const;
    return { content, postedAt, votes: [own], comments: [] };
  });
  await writeIdeas(database, dice, ledger, ideas);
  await writeVotes(database, dice, ledger, ideas);
  await writeDecisions(database, dice, ledger, ideas);
  const follows = ideas.map(({ content, postedAt }) => ({
    person_id: ledger.people.of(content.author),
    ...{ subject_kind: "idea" as const, subject_id: ledger.ideas.of(content.key) },
    ...{ reason: "author" as const, created_at: postedAt, stopped_at: null },
  }));
  await insertRows(database, "follow", follows);
}
