import { listByHandles } from "~/features/people/handles.server";
import { renderMarkdown } from "~/platform/markdown.server";
import { findMentions } from "~/platform/mentions";
import type { Db } from "~db/connect.server";

const MENTIONS_AT_MOST = 50;

/**
 * What somebody wrote as safe HTML, in which the handles of people who exist are links. What is
 * stored and every preview of it come from here, so that they are equal. Slow; call it before the
 * transaction begins.
 */
export async function renderText(db: Db, markdown: string): Promise<string> {
  const handles = findMentions(markdown).slice(0, MENTIONS_AT_MOST);
  if (handles.length === 0) return renderMarkdown(markdown);
  const owners = (await listByHandles(db, handles)).filter(({ shadow }) => shadow === 0);
  const people = new Map(owners.map(({ asked, handle }) => [asked, `/people/${handle}`]));
  return renderMarkdown(markdown, { people });
}
