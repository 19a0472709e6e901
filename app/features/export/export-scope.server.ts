import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { matching, matchingAlsoHidden, readGround } from "~/features/ideas/idea-conditions.server";
import type { IdeaFilters } from "~/features/ideas/idea-list";
import { searchIdeas } from "~/features/ideas/search-ideas.queries.server";
import { findNobody } from "~/features/people/nobody.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { Schema } from "~db/schema";
import { canExportAddresses } from "./export.policy";

/** What is taken out. */
export interface ExportChoice {
  filters: IdeaFilters;
  /** Ideas posted from this time on; null for all. */
  since: number | null;
  /** Whether what only staff see comes too: internal notes, staff's tags, hidden and withdrawn things. */
  internal: boolean;
}

/** One export: what it reads and what it may tell. The same for all files of one folder. */
export interface ExportScope {
  ideas: Expression<SqlBool>;
  /** The newest idea when the export began, so that its files are about the same ideas. */
  lastIdea: number;
  internal: boolean;
  addresses: boolean;
  /** `ownMark` of the community. */
  mark: string;
  /** Who stands for people that files do not name; null as long as nobody had to. */
  nobody: number | null;
}

/** @throws SignInNeeded as lists do for filters that are about oneself. */
export async function openScope(
  db: Db,
  viewer: Viewer,
  choice: ExportChoice,
  mark: string,
): Promise<ExportScope> {
  const { last } = await db
    .selectFrom("idea")
    .select((select) => select.fn.max<number | null>("id").as("last"))
    .executeTakeFirstOrThrow();
  return {
    ideas: await ideasOf(db, viewer, choice),
    lastIdea: last ?? 0,
    internal: choice.internal,
    addresses: canExportAddresses(viewer),
    mark,
    nobody: await findNobody(db),
  };
}

async function ideasOf(
  db: Db,
  viewer: Viewer,
  { filters, since, internal }: ExportChoice,
): Promise<Expression<SqlBool>> {
  const where = expressionBuilder<Schema, "idea">();
  const ground = await readGround(db, viewer, filters);
  const conditions = [(internal ? matchingAlsoHidden : matching)(viewer, filters, ground)];
  if (since !== null) conditions.push(where("idea.created_at", ">=", since));
  if (filters.q) {
    const { ids } = await searchIdeas(db, viewer, filters);
    conditions.push(ids.length > 0 ? where("idea.id", "in", ids) : where.lit(false));
  }
  return where.and(conditions);
}
