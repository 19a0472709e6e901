import { foldWords } from "~/platform/words";
import { type IdeaFilters, isDay } from "./idea-list";

/** What can be typed before a colon. */
export type TypedKey =
  | "status"
  | "tag"
  | "by"
  | "board"
  | "is"
  | "has"
  | "votes"
  | "after"
  | "before";

/** A filter as it stands in a search, such as `status:planned`. */
export interface TypedToken {
  /** The whole, as typed. */
  text: string;
  key: TypedKey;
  value: string;
}

/** A typed filter and what it means for the list. */
export interface TypedFilter {
  /** As typed; the search without it is wider. */
  text: string;
  change: Omit<Partial<IdeaFilters>, "fields">;
  /** Of the person or the board; null where it is neither. */
  name: string | null;
}

const KEYS: Readonly<Record<TypedKey, string>> = {
  status: "status statut estado",
  tag: "tag schlagwort etiquette etiqueta",
  by: "by von par por",
  board: "board bereich thema espace tablero",
  is: "is ist est es",
  has: "has hat a tiene",
  votes: "votes stimmen voix votos",
  after: "after nach ab apres despues desde",
  before: "before vor bis avant antes hasta",
};

const STATES: readonly (readonly [words: string, change: Partial<IdeaFilters>])[] = [
  ["open offen ouvert ouverte abierto abierta", { group: "open" }],
  ["accepted angenommen accepte acceptee aceptado aceptada", { group: "accepted" }],
  ["closed abgeschlossen geschlossen ferme close cerrado cerrada", { group: "closed" }],
  ["unanswered unbeantwortet sans sin", { unanswered: true }],
  ["answered beantwortet repondu repondue respondido respondida", { answered: true }],
  ["mine meine mien mienne mio mia", { mine: true }],
  ["followed gefolgt suivi suivie seguido seguida", { followed: true }],
];

const PARTS: readonly (readonly [words: string, change: Partial<IdeaFilters>])[] = [
  ["answer antwort reponse respuesta", { answered: true }],
  ["official offiziell officiel oficial", { official: true }],
];

const TOKEN = /(?<=^|\s)(\p{L}{1,20}):("[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|[^\s"“„«]+)(?=\s|$)/gu;

/**
 * The filters that stand in a search, and its words without them. What looks like a filter and is
 * none stays among the words; `unknown` names it.
 */
export function readTyped(q: string): { words: string; tokens: TypedToken[]; unknown: string[] } {
  const tokens: TypedToken[] = [];
  const unknown: string[] = [];
  const words = q.replace(TOKEN, (text: string, name: string, quoted: string) => {
    const key = keyNamed(name);
    // An address is no filter that somebody mistyped.
    if (!key && !quoted.startsWith("//")) unknown.push(text);
    if (!key) return text;
    tokens.push({ text, key, value: quoted.replace(/^["“„«]|["“”»]$/g, "").trim() });
    return " ";
  });
  return { words: words.replace(/\s+/g, " ").trim(), tokens, unknown };
}

/** The search less one of its filters. */
export function withoutToken(q: string, text: string): string {
  return q.replace(text, " ").replace(/\s+/g, " ").trim();
}

/** What a filter means that needs no list of statuses, tags, boards or people; null for nonsense. */
export function plainChange({ key, value }: TypedToken): Partial<IdeaFilters> | null {
  if (key === "is") return changeNamed(STATES, value);
  if (key === "has") return changeNamed(PARTS, value);
  if (key === "votes") {
    const [, sign, number] = /^(>=|>|≥)?(\d{1,9})$/.exec(value) ?? [];
    return number === undefined ? null : { votes: Number(number) + (sign === ">" ? 1 : 0) };
  }
  if ((key === "after" || key === "before") && isDay(value)) return { [key]: value };
  return null;
}

/** Whether two names are the same but for case, accents and what stands between their words. */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [foldWords(a).join(" "), foldWords(b).join(" ")];
  return left === right && left !== "";
}

function keyNamed(name: string): TypedKey | undefined {
  const [folded = ""] = foldWords(name);
  const found = Object.entries(KEYS).find(([, words]) => words.split(" ").includes(folded));
  return found?.[0] as TypedKey | undefined;
}

function changeNamed(
  named: readonly (readonly [words: string, change: Partial<IdeaFilters>])[],
  value: string,
): Partial<IdeaFilters> | null {
  const [folded = ""] = foldWords(value);
  return named.find(([words]) => words.split(" ").includes(folded))?.[1] ?? null;
}
