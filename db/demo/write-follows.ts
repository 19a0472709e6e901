import type { Database } from "../connect.server";
import type { FollowReason, FollowSubject, NewRow } from "../schema";
import { insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { PlannedIdea } from "./plan";
import { sample } from "./random";
import type { World } from "./world";

const BOARD_FOLLOWERS = 7;
const ITEM_FOLLOWERS = 9;

/** Who wants to hear of what: authors, voters and commenters by themselves, some by choice. */
export async function writeFollows(
  database: Database,
  world: World,
  ledger: Ledger,
  ideas: readonly PlannedIdea[],
): Promise<NewRow<"follow">[]> {
  const follows = new Map<string, NewRow<"follow">>();
  const add = (
    person: string,
    kind: FollowSubject,
    subjectId: number,
    reason: FollowReason,
    at: number,
  ) => {
    const key = `${person} ${kind} ${subjectId}`;
    if (follows.has(key)) return;
    follows.set(key, {
      person_id: ledger.people.of(person),
      subject_kind: kind,
      subject_id: subjectId,
      reason,
      created_at: at,
      stopped_at: null,
    });
  };
  for (const { content, postedAt, votes, comments } of ideas) {
    const id = ledger.ideas.of(content.key);
    add(content.author, "idea", id, "author", postedAt);
    for (const vote of votes) add(vote.person, "idea", id, "voter", vote.at);
    for (const comment of comments) add(comment.content.by, "idea", id, "commenter", comment.at);
  }
  for (const { key, access } of world.content.boards) {
    if (access === "one_way") continue;
    for (const person of sample(world.random, world.content.people, BOARD_FOLLOWERS)) {
      const at = world.joinedAt(person.key);
      add(person.key, "board", ledger.boards.of(key), "chosen", at);
    }
  }
  for (const item of world.content.roadmap) {
    const madeAt = world.at(item.history[0]?.daysAgo ?? 0);
    for (const person of sample(world.random, world.content.people, ITEM_FOLLOWERS)) {
      const at = Math.max(madeAt, world.joinedAt(person.key));
      add(person.key, "roadmap_item", ledger.items.of(item.key), "chosen", at);
    }
  }
  const rows = [...follows.values()];
  await insertRows(database, "follow", rows);
  return rows;
}
