import { listBoards } from "~/features/boards/boards.queries.server";
import { handleFrom } from "~/features/people/handle";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { listSegmentChoices } from "~/features/segments/segments.queries.server";
import { listTags } from "~/features/tags/tags.queries.server";
import type { Db } from "~db/connect.server";
import { startsWith } from "~db/dialect";
import type { IdeaFilters } from "./idea-list";
import { plainChange, readTyped, sameName } from "./read-typed.server";
import type { TypedFilter, TypedKey, TypedToken } from "./typed-filters";

/** A search taken apart into what narrows it and what is searched for. */
export interface ReadSearch {
  /** The filters with those that were typed, and in `q` the words alone. */
  filters: IdeaFilters;
  typed: TypedFilter[];
  /** What looks like a filter and is none; it is searched for as words. */
  unknown: string[];
}

/**
 * What somebody typed into the search, by the names of the statuses in every language, of the tags,
 * of the boards that the viewer may see, for staff of the segments, and of people. At most five queries.
 */
export async function readSearch(
  db: Db,
  viewer: Viewer,
  filters: IdeaFilters,
): Promise<ReadSearch> {
  const { words, tokens, unknown } = readTyped(filters.q);
  if (tokens.length === 0) return { filters, typed: [], unknown };
  const names = await loadNames(db, viewer, tokens);
  const typed: TypedFilter[] = [];
  const asWords: string[] = [];
  for (const token of tokens) {
    const meaning = plainMeaning(token) ?? names[token.key]?.(token.value);
    if (meaning) typed.push({ text: token.text, ...meaning });
    else asWords.push(token.text);
  }
  const q = [words, ...asWords].filter(Boolean).join(" ");
  const changes = Object.assign({}, ...typed.map(({ change }) => change)) as Partial<IdeaFilters>;
  return {
    filters: { ...filters, ...changes, q },
    typed,
    unknown: [...unknown, ...asWords],
  };
}

type Meaning = Omit<TypedFilter, "text">;
type Names = Partial<Record<TypedKey, (value: string) => Meaning | undefined>>;

function plainMeaning(token: TypedToken): Meaning | null {
  const change = plainChange(token);
  return change && { change, name: null };
}

async function loadNames(db: Db, viewer: Viewer, tokens: readonly TypedToken[]): Promise<Names> {
  const asked = (key: TypedKey) => tokens.some((token) => token.key === key);
  const statuses = asked("status") ? await listStatusNames(db) : [];
  const tags = asked("tag") ? await listTags(db, viewer) : [];
  const boards = asked("board") ? await listBoards(db, viewer) : [];
  const segments = asked("segment") && isStaff(viewer) ? await listSegmentChoices(db) : [];
  const authors = asked("by") ? await listAuthors(db, tokens) : [];
  return {
    status(value) {
      const status = statuses.find(
        ({ key, name }) => sameName(key, value) || sameName(name, value),
      );
      return status && { change: { status: status.key }, name: null };
    },
    tag(value) {
      const tag = tags.find(({ name }) => sameName(name, value));
      return tag && { change: { tag: tag.id }, name: null };
    },
    board(value) {
      const board = boards.find(({ slug, name }) => sameName(slug, value) || sameName(name, value));
      return board && { change: { board: board.slug }, name: board.name };
    },
    segment(value) {
      const segment = segments.find(({ name }) => sameName(name, value));
      return segment && { change: { segment: segment.id }, name: null };
    },
    by(value) {
      const called = authors.filter((author) => isCalled(author, value));
      const [author, another] = called;
      const handles = called.map(({ handle }) => handle).join(",");
      return author && { change: { by: handles }, name: another ? value : author.name };
    },
  };
}

async function listStatusNames(db: Db): Promise<{ key: string; name: string }[]> {
  return db
    .selectFrom("status")
    .innerJoin("status_name", "status_name.status_id", "status.id")
    .select(["status_key as key", "status_name.name"])
    .orderBy("status.position")
    .orderBy("language")
    .execute();
}

const AUTHORS_AT_MOST = 20;

/**
 * People by the beginning of their handle, which is that of their name; one that is written in another
 * script than handles are, by the name.
 */
function listAuthors(db: Db, tokens: readonly TypedToken[]) {
  const names = tokens.filter(({ key }) => key === "by").map(({ value }) => value);
  return db
    .selectFrom("person")
    .select(["handle_folded as handle", "name"])
    .where((where) =>
      where.or(
        names.map((name) => {
          const handle = handleFrom(name);
          const called = where.or([
            where("handle_folded", "=", handle),
            startsWith(db, "handle_folded", `${handle}-`),
          ]);
          return isSpelt(name) ? called : where.and([called, where("name", "=", name)]);
        }),
      ),
    )
    .orderBy("id")
    .limit(AUTHORS_AT_MOST)
    .execute();
}

/** Whether handles can spell a name at all; those that they cannot share one. */
function isSpelt(name: string): boolean {
  return handleFrom(name) !== handleFrom("") || sameName(name, handleFrom(""));
}

function isCalled(author: { handle: string; name: string }, name: string): boolean {
  if (!isSpelt(name)) return author.name === name;
  const handle = handleFrom(name);
  return author.handle === handle || author.handle.startsWith(`${handle}-`);
}
