import { findNobody } from "~/features/people/nobody.server";
import { sha256 } from "~/platform/hash.server";
import type { Db } from "~db/connect.server";
import { haveDeal } from "./add-accounts.server";
import {
  findComments,
  findIdeas,
  findItems,
  haveComments,
  haveIdeas,
  haveVotes,
} from "./find-known.server";
import type {
  CommentTwin,
  IdeaTwin,
  ImportStore,
  KnownComment,
  NewImportedDeal,
} from "./import-store";
import { addReplies } from "./reply-tree";

/**
 * Writes nothing and answers as if it had: what would have been written gets numbers below zero, and
 * only what is needed to know it again is kept, never a text.
 */
export function dryStore(db: Db, mark: string | null): ImportStore {
  let last = 0;
  const next = () => --last;
  const ideas = new Map<string, number>();
  const comments = new Map<string, KnownComment>();
  const parents = new Map<number, number | null>();
  const seen = new Set<string>();
  const see = (...parts: (string | number | null)[]) => seen.add(sha256(JSON.stringify(parts)));
  const saw = (...parts: (string | number | null)[]) => seen.has(sha256(JSON.stringify(parts)));
  const sawIdea = ({ authorId, title, createdAt }: IdeaTwin) =>
    createdAt === null ? saw(authorId, title) : saw(authorId, title, createdAt);
  const sawComment = ({ ideaId, authorId, body, createdAt }: CommentTwin) =>
    createdAt === null ? saw(ideaId, authorId, body) : saw(ideaId, authorId, body, createdAt);
  return {
    addBoard: async () => next(),
    addField: async () => next(),
    addAccountField: async () => next(),
    addTag: async () => next(),
    addStaffTag: async () => next(),
    addAccount: async () => next(),
    haveDeal: async (accountId, deal) =>
      (await haveDeal(db, accountId, deal)) || saw("deal", ...keyOfDeal(accountId, deal)),
    addDeal: async (deal) => {
      see("deal", ...keyOfDeal(deal.accountId, deal));
    },
    addNobody: async () => (await findNobody(db)) ?? next(),
    addPeople: async (people) => people.map(next),
    findItems: (ids) => findItems(db, mark, ids),
    findIdeas: async (ids) => withPlanned(await findIdeas(db, mark, ids), ids, ideas),
    haveIdeas: async (twins) => {
      const known = await haveIdeas(db, twins);
      return twins.map((twin, at) => known[at] === true || sawIdea(twin));
    },
    async addIdeas(added) {
      for (const { externalId, authorId, title, createdAt } of added) {
        if (externalId !== null) ideas.set(externalId, next());
        see(authorId, title);
        see(authorId, title, createdAt);
      }
    },
    findComments: async (ids) => withPlanned(await findComments(db, mark, ids), ids, comments),
    haveComments: async (twins) => {
      const known = await haveComments(db, twins);
      return twins.map((twin, at) => known[at] === true || sawComment(twin));
    },
    async addComments(added) {
      const ids: number[] = [];
      for (const { externalId, ideaId, authorId, body, createdAt, parent, parentIndex } of added) {
        const id = next();
        if (externalId !== null) comments.set(externalId, { id, ideaId, rootId: null, depth: 0 });
        parents.set(id, parent?.id ?? ids[parentIndex ?? -1] ?? null);
        see(ideaId, authorId, body);
        see(ideaId, authorId, body, createdAt);
        ids.push(id);
      }
      return ids;
    },
    linkReplies: async (_ideaId, replies) => addReplies(parents, replies),
    haveVotes: async (votes) => {
      const known = await haveVotes(db, votes);
      return votes.map((vote, at) => known[at] === true || saw("vote", vote.ideaId, vote.personId));
    },
    async mergeIdea() {},
    async addVotes(votes) {
      for (const { ideaId, personId } of votes) see("vote", ideaId, personId);
    },
  };
}

function keyOfDeal(accountId: number, deal: Pick<NewImportedDeal, "externalId" | "name">) {
  return deal.externalId === null ? [accountId, deal.name] : [deal.externalId];
}

function withPlanned<Found>(
  known: Map<string, Found>,
  ids: readonly string[],
  planned: ReadonlyMap<string, Found>,
): Map<string, Found> {
  for (const id of ids) {
    const found = planned.get(id);
    if (found !== undefined) known.set(id, found);
  }
  return known;
}
