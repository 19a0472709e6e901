import { listBoards } from "~/features/boards/boards.queries.server";
import { TITLE_MAX } from "~/features/ideas/idea";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { behalfKinds, LINK_MAX, QUOTE_MAX } from "./behalf-entry";
import { loadChoices } from "./load-choices.server";
import type { QuickFormData } from "./quick-form-data";

const SHORTER = 0.9;

/** The quick form as its address says: from an idea, an account, a shared page, a bookmarklet. */
export async function loadQuickForm(
  db: Db,
  viewer: Viewer,
  search: URLSearchParams,
): Promise<QuickFormData> {
  const text = (search.get("text") ?? "").trim();
  const [personId, ideaId] = [idIn(search, "person"), idIn(search, "idea")];
  const account = await findAccount(db, idIn(search, "account"));
  const quote = text.slice(0, QUOTE_MAX);
  const boards = await listBoards(db, viewer);
  const asked = { who: "", personId, accountId: account?.id ?? null, about: "", quote, ideaId };
  const choices = await loadChoices(db, viewer, asked);
  const chosen = choices.ideas.find(({ id }) => id === ideaId);
  return {
    ...choices,
    boards: boards.map(({ id, name }) => ({ id, name })),
    begins: {
      kind:
        behalfKinds.find((kind) => kind === search.get("kind")) ??
        (chosen && !chosen.takesVotes ? "comment" : "vote"),
      ...{ person: String(personId ?? ""), idea: String(ideaId ?? ""), quote },
      title: (search.get("title") ?? "").trim().slice(0, TITLE_MAX),
      link: webAddress(search.get("url")),
      deal: String(idIn(search, "deal") ?? ""),
      ...{ account: account?.name ?? "", accountId: String(account?.id ?? "") },
    },
    cut: text.length > QUOTE_MAX || search.has("cut"),
  };
}

/** An address that leads back here through sign-in, with as much of the words as fits. */
export function shortened(pathname: string, search: URLSearchParams, most: number): string {
  const rest = new URLSearchParams(search);
  const lengthOf = () => `${pathname}?${rest}`.length;
  for (let text = search.get("text") ?? ""; lengthOf() > most && text !== ""; ) {
    text = text.slice(0, Math.floor(text.length * SHORTER));
    rest.set("text", text);
    rest.set("cut", "1");
  }
  return `${pathname}?${rest}`;
}

export function idIn(search: URLSearchParams, name: string): number | null {
  const digits = /^[1-9]\d{0,14}$/.exec(search.get(name) ?? "")?.[0];
  return digits ? Number(digits) : null;
}

function webAddress(text: string | null): string {
  const address = (text ?? "").trim();
  return /^https?:\/\//i.test(address) && address.length <= LINK_MAX ? address : "";
}

async function findAccount(db: Db, id: number | null) {
  if (id === null) return undefined;
  return db.selectFrom("account").select(["id", "name"]).where("id", "=", id).executeTakeFirst();
}
