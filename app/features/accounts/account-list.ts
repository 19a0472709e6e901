import { type AccountKind, accountKinds } from "./account";

/** What the list of accounts is narrowed down to; "" and null stand for all. */
export interface AccountFilters {
  /** Part of a name. */
  q: string;
  kind: AccountKind | null;
  /** Those that the viewer owns or works on, those that nobody owns, or those of one person. */
  owner: "mine" | "nobody" | number | null;
  industry: string;
  /** The account after which the page begins. */
  after: number | null;
}

const WORDS_MAX = 120;
const NUMBER = /^[1-9]\d{0,14}$/;

/** The filters of an address; what makes no sense there is left out. */
export function readAccountFilters(params: URLSearchParams): AccountFilters {
  const word = (name: string) => (params.get(name) ?? "").trim().slice(0, WORDS_MAX);
  const after = word("after");
  return {
    q: word("q"),
    kind: accountKinds.find((kind) => kind === word("kind")) ?? null,
    owner: readOwner(word("owner")),
    industry: word("industry"),
    after: NUMBER.test(after) ? Number(after) : null,
  };
}

function readOwner(owner: string): AccountFilters["owner"] {
  if (owner === "mine" || owner === "nobody") return owner;
  return NUMBER.test(owner) ? Number(owner) : null;
}

export function accountListPath(filters: Partial<AccountFilters>): string {
  const given = Object.entries(filters).filter(([, value]) => value !== null && value !== "");
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length === 0 ? "/accounts" : `/accounts?${query}`;
}

export function accountPath(account: { id: number }): string {
  return `/accounts/${account.id}`;
}
