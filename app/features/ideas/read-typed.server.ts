import { foldWords } from "~/platform/words";
import { type IdeaFilters, isDay } from "./idea-list";
import { type TypedKey, type TypedToken, typedKeys } from "./typed-filters";
import { namedBy } from "./typed-words.server";

const STATES: ReadonlyMap<string, Partial<IdeaFilters>> = new Map([
  ["open", { group: "open" }],
  ["accepted", { group: "accepted" }],
  ["closed", { group: "closed" }],
  ["unanswered", { unanswered: true }],
  ["answered", { answered: true }],
  ["mine", { mine: true }],
  ["followed", { followed: true }],
]);

const PARTS: ReadonlyMap<string, Partial<IdeaFilters>> = new Map([
  ["answer", { answered: true }],
  ["official", { official: true }],
]);

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

/** What a filter means that needs no list of statuses, tags, boards or people; null for nonsense. */
export function plainChange({ key, value }: TypedToken): Partial<IdeaFilters> | null {
  if (key === "is") return STATES.get(namedBy("is", value) ?? "") ?? null;
  if (key === "has") return PARTS.get(namedBy("has", value) ?? "") ?? null;
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
  const named = namedBy("keys", name);
  return typedKeys.find((key) => key === named);
}
