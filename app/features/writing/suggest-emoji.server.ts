import { foldWords } from "~/platform/words";
import { type EmojiWords, emojiWords } from "./emoji-words.server";
import { SUGGESTIONS_MAX, type Suggestion } from "./suggestion";

/** What people reach for, for who has typed nothing yet. */
const OFTEN = ["+1", "heart", "tada", "smile", "thinking", "eyes", "pray", "rocket"];
const LETTERS_MIN = 2;

/** The emoji that may be meant by what follows a `:`, in the reader's language and by English names. */
export async function suggestEmoji(language: string, typed: string): Promise<Suggestion[]> {
  const emojis = await emojiWords(language);
  const name = typed.toLowerCase();
  if (name === "") return OFTEN.flatMap((often) => named(emojis, often)).map(suggestionOf);
  if (name.length < LETTERS_MIN) return [];
  const words = foldWords(typed);
  return emojis
    .map((emoji) => ({ emoji, rank: rankOf(emoji, name, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((left, right) => right.rank - left.rank)
    .slice(0, SUGGESTIONS_MAX)
    .map(({ emoji }) => suggestionOf(emoji));
}

function named(emojis: readonly EmojiWords[], name: string): EmojiWords[] {
  return emojis.filter(({ names }) => names.includes(name)).slice(0, 1);
}

/** Its name before its words, and the whole before the beginning; 0 where it is not meant. */
function rankOf(emoji: EmojiWords, name: string, words: readonly string[]): number {
  if (emoji.names.includes(name)) return 4;
  if (emoji.names.some((own) => own.startsWith(name))) return 3;
  const all = words.length > 0 && words.every((word) => emoji.words.some((own) => own === word));
  if (all) return 2;
  const begun = words.every((word) => emoji.words.some((own) => own.startsWith(word)));
  return words.length > 0 && begun ? 1 : 0;
}

function suggestionOf({ emoji, label, names }: EmojiWords): Suggestion {
  const detail = names[0] ? `:${names[0]}:` : "";
  return { insert: emoji, title: label, detail, glyph: emoji };
}
