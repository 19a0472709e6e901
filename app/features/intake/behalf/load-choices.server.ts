import { cardsOf } from "~/features/ideas/idea-cards.queries.server";
import { noFilters } from "~/features/ideas/idea-list";
import { searchIdeas } from "~/features/ideas/search-ideas.queries.server";
import { findSpokenOf } from "~/features/ideas/similar-ideas.queries.server";
import { listCustomers } from "~/features/people/find-customers.queries.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { findMatches, withDeals } from "./find-matches.queries.server";
import type { IdeaChoice, QuickChoices } from "./quick-form-data";

const IDEAS_MOST = 5;
const TYPED_MAX = 200;
/** The beginning of a quote says what it is about. */
const QUOTE_READ = 1000;

export interface Asked {
  /** What was typed to find the person, and whom was chosen already. */
  who: string;
  personId: number | null;
  accountId: number | null;
  /** A number or words to find the idea; without them the quote says which may be meant. */
  about: string;
  quote: string;
  ideaId: number | null;
}

/** What there is to choose; what was chosen already comes first. */
export async function loadChoices(db: Db, viewer: Viewer, asked: Asked): Promise<QuickChoices> {
  const [people, ideas] = await Promise.all([loadPeople(db, asked), loadIdeas(db, viewer, asked)]);
  return { people, ideas };
}

export async function loadPeople(
  db: Db,
  { who, personId, accountId }: Pick<Asked, "who" | "personId" | "accountId">,
) {
  const chosen = await withDeals(db, await listCustomers(db, personId === null ? [] : [personId]));
  const found = await findMatches(db, who, accountId);
  return [...chosen, ...found.filter(({ id }) => id !== personId)];
}

export async function loadIdeas(
  db: Db,
  viewer: Viewer,
  { about, quote, ideaId }: Pick<Asked, "about" | "quote" | "ideaId">,
): Promise<IdeaChoice[]> {
  const found = await findIdeas(db, viewer, { about, quote });
  const ids = [...(ideaId === null ? [] : [ideaId]), ...found];
  const cards = await cardsOf(db, viewer, [...new Set(ids)]);
  return cards
    .filter((card) => !card.hidden && card.mergedIntoId === null)
    .slice(0, IDEAS_MOST + 1)
    .map(({ id, title, path, language, status, voteCount, takesVotes }) => ({
      ...{ id, title, path, language, status, voteCount, takesVotes },
    }));
}

async function findIdeas(
  db: Db,
  viewer: Viewer,
  { about, quote }: { about: string; quote: string },
): Promise<number[]> {
  const number = /^#?(\d{1,15})$/.exec(about.trim())?.[1];
  if (number) return [Number(number)];
  if (about.trim() !== "") {
    const { ids } = await searchIdeas(db, viewer, { ...noFilters, q: about });
    return ids.slice(0, IDEAS_MOST);
  }
  return (await findSpokenOf(db, viewer, quote, IDEAS_MOST)).map(({ id }) => id);
}

/** What a form that was sent asks for, whatever else is wrong with it. */
export function askedIn(value: (name: string) => string | undefined): Asked {
  const number = (name: string) => {
    const digits = /^[1-9]\d{0,14}$/.exec(value(name) ?? "")?.[0];
    return digits ? Number(digits) : null;
  };
  return {
    ...{ personId: number("person"), accountId: number("account"), ideaId: number("idea") },
    who: (value("who") ?? "").slice(0, TYPED_MAX),
    about: (value("about") ?? "").slice(0, TYPED_MAX),
    quote: (value("quote") ?? "").slice(0, QUOTE_READ),
  };
}
