import { daysSinceEpoch } from "~/features/ideas/trend";
import { indexPeople } from "~/features/people/index-people.server";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { BoardAccess, NewRow, Role } from "~db/schema";

/** A visitor who reads English. */
export const visitor: Viewer = {
  id: null,
  role: "visitor",
  name: "",
  handle: "",
  portrait: null,
  accountId: null,
  openBoards: [],
  trusted: false,
  language: "en",
  theme: null,
};

let made = 0;

/** A person of the role, as the viewer that acts in a test. */
export async function makePerson(
  database: Database,
  role: Role = "member",
  values: Partial<NewRow<"person">> = {},
): Promise<Viewer & { id: number; role: Role }> {
  made++;
  const handle = values.handle ?? `person${made}`;
  const person = await database.write(async (trx) => {
    const row = await trx
      .insertInto("person")
      .values({
        handle,
        handle_folded: handle.toLowerCase(),
        name: `Person ${made}`,
        email: `${handle}@example.com`,
        email_folded: `${handle}@example.com`,
        email_verified_at: now(),
        role,
        created_at: now(),
        ...values,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await indexPeople(trx, [row.id]);
    return row;
  });
  return {
    id: person.id,
    role,
    name: person.name,
    handle: person.handle,
    portrait: null,
    accountId: person.account_id,
    openBoards: [],
    trusted: true,
    language: "en",
    theme: null,
  };
}

export async function makeBoard(
  database: Database,
  access: BoardAccess = "public",
  values: Partial<NewRow<"board">> = {},
) {
  made++;
  return database.write((trx) =>
    trx
      .insertInto("board")
      .values({
        slug: `board-${made}`,
        name: `Board ${made}`,
        access,
        position: made,
        created_at: now(),
        ...values,
      })
      .returningAll()
      .executeTakeFirstOrThrow(),
  );
}

/** An idea as posting leaves it, less the author's own vote. */
export async function makeIdea(
  database: Database,
  author: { id: number },
  board: { id: number },
  values: Partial<NewRow<"idea">> = {},
) {
  made++;
  return database.write(async (trx) => {
    const status = await trx
      .selectFrom("status")
      .selectAll()
      .where("status_key", "=", "new")
      .executeTakeFirstOrThrow();
    const at = values.created_at ?? now();
    await trx
      .updateTable("board")
      .set((set) => ({ idea_count: set("idea_count", "+", 1) }))
      .where("id", "=", board.id)
      .execute();
    return trx
      .insertInto("idea")
      .values({
        title: `An idea numbered ${made}`,
        body: "Its body.",
        body_html: "<p>Its body.</p>",
        excerpt: "Its body.",
        language: "en",
        board_id: board.id,
        status_id: status.id,
        status_group: status.status_group,
        author_id: author.id,
        trend: daysSinceEpoch(at) / 7,
        random_key: made,
        created_at: at,
        updated_at: at,
        active_at: at,
        ...values,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}
