import { ideaPath } from "~/features/ideas/idea";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { findToken } from "~/features/people/tokens.server";
import { shownName } from "~/features/people/unnamed";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { LinkGone, NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import { customerOf } from "./answer-entry.server";
import { getEntry } from "./entries.queries.server";
import type { ToldEntry } from "./told-entry";

/** Who answers an entry, and the entry: by the link of a mail, or signed in by its number. */
export interface Answering {
  entry: Row<"behalf_entry">;
  customer: SignedInViewer;
}

const NUMBER = /^[1-9]\d{0,14}$/;

/**
 * What a part of an address leads to: a number is an entry of the viewer's own, anything else the
 * secret of a link.
 * @throws LinkGone for a link that is no good any more, NotFound for what is not the viewer's.
 */
export async function getAnswering(db: Db, viewer: Viewer, key: string): Promise<Answering> {
  if (NUMBER.test(key)) return ownEntry(db, viewer, Number(key));
  const token = await findToken(db, key, "behalf");
  const entry =
    token &&
    (await db
      .selectFrom("behalf_entry")
      .selectAll()
      .where("token_hash", "=", token.hash)
      .executeTakeFirst());
  if (!entry) throw new LinkGone();
  return { entry, customer: await customerOf(db, entry) };
}

async function ownEntry(db: Db, viewer: Viewer, id: number): Promise<Answering> {
  const entry = await getEntry(db, id);
  if (viewer.id !== entry.person_id) throw new NotFound();
  return { entry, customer: await customerOf(db, entry) };
}

/** The entry in the words of the page that asks about it. */
export async function describeEntry(db: Db, { entry, customer }: Answering): Promise<ToldEntry> {
  const [idea, people] = await Promise.all([
    db
      .selectFrom("idea")
      .select(["idea.id", "idea.title", "idea.language"])
      .where("idea.id", "=", entry.idea_id ?? 0)
      .where(visibleTo(customer))
      .executeTakeFirst(),
    db
      .selectFrom("person")
      .select(["id", "name", "shadow"])
      .where("id", "in", [entry.person_id, entry.entered_by_id ?? 0])
      .execute(),
  ]);
  const rep = people.find(({ id }) => id === entry.entered_by_id);
  const { id, kind, title, quote, because, importance } = entry;
  return {
    ...{ id, kind, title, quote, because, importance },
    by: shownName(rep?.name ?? null),
    idea: idea ? { ...idea, path: ideaPath(idea) } : null,
    state: stateOf(entry),
    shadow: people.some((person) => person.id === entry.person_id && person.shadow === 1),
    at: entry.created_at,
  };
}

function stateOf(entry: Row<"behalf_entry">): ToldEntry["state"] {
  if (entry.taken_back_at !== null) return "takenBack";
  if (entry.disowned_at !== null) return "disowned";
  return entry.confirmed_at === null ? "open" : "confirmed";
}
