import { type CommentInput, postComment } from "~/features/comments/post-comment.server";
import type { Viewer } from "~/features/people/viewer";
import type { Database } from "~db/connect.server";
import type { Row } from "~db/schema";

let said = 0;

/** Posts a comment as its form does, less the Markdown; words of its own each time. */
export function say(
  database: Database,
  viewer: Viewer,
  idea: { id: number },
  values: Partial<CommentInput> = {},
): Promise<number> {
  said++;
  const body = values.body ?? `It would help us too, for the ${said}th time.`;
  return database.write((trx) =>
    postComment(trx, viewer, idea.id, {
      bodyHtml: `<p>${body}</p>`,
      stance: null,
      parentId: null,
      internal: false,
      ...values,
      body,
    }),
  );
}

export function readComment(database: Database, id: number): Promise<Row<"comment">> {
  return database.read
    .selectFrom("comment")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

export function readIdea(database: Database, id: number): Promise<Row<"idea">> {
  return database.read
    .selectFrom("idea")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

/** The words under which the search knows a comment; undefined when it does not. */
export async function findWords(database: Database, id: number): Promise<string | undefined> {
  const row = await database.read
    .selectFrom("search_entry")
    .select("words")
    .where("comment_id", "=", id)
    .executeTakeFirst();
  return row?.words;
}
