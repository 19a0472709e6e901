import { renderMarkdown } from "~/platform/markdown.server";
import { findMentions } from "~/platform/mentions";
import type { Db } from "~db/connect.server";

const MENTIONS_AT_MOST = 50;

/**
 * The HTML of a comment, in which the handles of people who exist are links. Slow; call it before
 * the transaction begins.
 */
export async function renderComment(db: Db, body: string): Promise<string> {
  const handles = findMentions(body).slice(0, MENTIONS_AT_MOST);
  if (handles.length === 0) return renderMarkdown(body);
  const rows = await db
    .selectFrom("person")
    .select(["handle", "handle_folded"])
    .where("handle_folded", "in", handles)
    .where("shadow", "=", 0)
    .execute();
  const people = new Map(rows.map((row) => [row.handle_folded, `/people/${row.handle}`]));
  return renderMarkdown(body, { people });
}
