import type { NotificationKind } from "~/features/notifications/who-is-told";
import { HOUR } from "~/platform/clock";
import type { Database } from "../connect.server";
import type { NewRow } from "../schema";
import { insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { PlannedIdea } from "./plan";

/** Those whom the demo bar lets one be; nobody else opens an inbox. */
const READERS = ["lena", "felix", "mara", "thea"];
const ENTRIES = 14;
const UNREAD = 3;
const READ_AFTER_MS = 5 * HOUR;

type Happened = NewRow<"activity"> & { id: number };

/** The newest entries of the inboxes that a visitor of the demo may open. */
export async function writeInboxes(
  database: Database,
  ledger: Ledger,
  written: {
    ideas: readonly PlannedIdea[];
    follows: readonly NewRow<"follow">[];
    happened: readonly Happened[];
    entered: ReadonlyMap<number, number>;
  },
): Promise<void> {
  const follows = new Set(written.follows.map(keyOf));
  const answered = answeredBy(ledger, written.ideas);
  const wrote = writtenBy(ledger, written.ideas);
  const { entered } = written;
  const newest = [...written.happened].reverse();
  const rows = READERS.map((reader) => ledger.people.of(reader)).flatMap((personId) =>
    newest
      .flatMap((act) => {
        const kind = kindOf(act, personId, { follows, answered, wrote, entered });
        return kind ? [{ act, kind }] : [];
      })
      .slice(0, ENTRIES)
      .map(({ act, kind }, place) => entry(personId, act, kind, place >= UNREAD)),
  );
  const inOrder = rows.sort((left, right) => left.activity_id - right.activity_id);
  await insertRows(database, "notification", inOrder);
}

interface Ties {
  follows: ReadonlySet<string>;
  /** By the number of a comment: whom it answers, and who wrote it. */
  answered: ReadonlyMap<number, number>;
  wrote: ReadonlyMap<number, number>;
  /** By the number of an entry on behalf of a customer: which one. */
  entered: ReadonlyMap<number, number>;
}

/** What the person is told of this act, if anything: never of their own, of what staff keep only what is in their name. */
function kindOf(
  act: Happened,
  personId: number,
  { follows, answered, wrote, entered }: Ties,
): NotificationKind | undefined {
  if (act.actor_id === personId) return undefined;
  if (act.verb === "behalf_entry.entered" && entered.get(act.subject_id) === personId) {
    return "entered";
  }
  if (act.staff_only === 1) return undefined;
  if (act.verb === "comment.posted") {
    return answered.get(act.subject_id) === personId ? "replied" : undefined;
  }
  if (act.verb === "comment.taken_up") {
    return wrote.get(act.subject_id) === personId ? "taken_up" : undefined;
  }
  const key = keyOf({
    person_id: personId,
    subject_kind: "idea",
    subject_id: act.subject_id,
  });
  if (act.subject_kind !== "idea" || !follows.has(key)) return undefined;
  if (act.verb === "idea.answered") return "responded";
  if (act.verb === "idea.promoted") return "promoted";
  return act.verb === "idea.status_changed" ? kindOfStatus(act) : undefined;
}

function kindOfStatus(act: Happened): NotificationKind {
  const { toKey } = JSON.parse(act.details ?? "{}") as { toKey?: string };
  return toKey === "declined" || toKey === "delivered" ? toKey : "status_changed";
}

/** Whom each comment answers: who wrote the one above it, or the idea. */
function answeredBy(ledger: Ledger, ideas: readonly PlannedIdea[]): Map<number, number> {
  return new Map(
    ideas.flatMap(({ content, comments }) =>
      comments.map((comment) => [
        ledger.comments.of(comment.content.key),
        ledger.people.of(comment.parent?.content.by ?? content.author),
      ]),
    ),
  );
}

function writtenBy(ledger: Ledger, ideas: readonly PlannedIdea[]): Map<number, number> {
  const comments = ideas.flatMap((idea) => idea.comments);
  return new Map(
    comments.map(({ content: { key, by } }) => [ledger.comments.of(key), ledger.people.of(by)]),
  );
}

function entry(personId: number, act: Happened, kind: NotificationKind, read: boolean) {
  return {
    person_id: personId,
    activity_id: act.id,
    kind,
    idea_id: act.idea_id ?? null,
    roadmap_item_id: act.roadmap_item_id ?? null,
    created_at: act.created_at,
    read_at: read ? act.created_at + READ_AFTER_MS : null,
  };
}

function keyOf(follow: Pick<NewRow<"follow">, "person_id" | "subject_kind" | "subject_id">) {
  return `${follow.person_id} ${follow.subject_kind} ${follow.subject_id}`;
}
