import { emojiNames, emojiOf } from "~/platform/emoji";
import { foldWords } from "~/platform/words";

/** An emoji with what it is called in one language. */
export interface EmojiWords {
  emoji: string;
  /** Such as `thumbsup`. */
  names: string[];
  label: string;
  words: string[];
}

const sources = {
  de: () => import("emojibase-data/de/compact.json"),
  en: () => import("emojibase-data/en/compact.json"),
  es: () => import("emojibase-data/es/compact.json"),
  fr: () => import("emojibase-data/fr/compact.json"),
};

const loaded = new Map<string, Promise<EmojiWords[]>>();

/** All emoji with their words in a language, else in English, in the order of Unicode. */
export function emojiWords(language: string): Promise<EmojiWords[]> {
  const known = language in sources ? (language as keyof typeof sources) : "en";
  const words = loaded.get(known) ?? read(known);
  loaded.set(known, words);
  return words;
}

async function read(language: keyof typeof sources): Promise<EmojiWords[]> {
  const { default: emojis } = await sources[language]();
  return emojis
    .filter(({ group }) => group !== undefined)
    .sort((left, right) => (left.order ?? 0) - (right.order ?? 0))
    .map(({ hexcode, label, tags }) => ({
      emoji: emojiOf(hexcode),
      names: emojiNames(hexcode),
      label,
      words: foldWords([label, ...(tags ?? [])].join(" ")),
    }));
}
