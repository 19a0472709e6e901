import { fallbackLanguage } from "~/i18n/languages";
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

/** What a file of `emoji-words` passes on: the emoji of one language. */
interface Source {
  default: readonly {
    hexcode: string;
    label: string;
    tags?: string[];
    /** Absent for parts of emoji, such as a colour of skin. */
    group?: number;
    order?: number;
  }[];
}

const sources = import.meta.glob<Source>("./emoji-words/*.ts");

const loaded = new Map<string, Promise<EmojiWords[]>>();

/** All emoji with their words in a language, else in English, in the order of Unicode. */
export function emojiWords(language: string): Promise<EmojiWords[]> {
  const source = sourceOf(language) ? language : fallbackLanguage;
  const words = loaded.get(source) ?? read(source);
  loaded.set(source, words);
  return words;
}

function sourceOf(language: string): (() => Promise<Source>) | undefined {
  return sources[`./emoji-words/${language}.ts`];
}

async function read(language: string): Promise<EmojiWords[]> {
  const emojis = (await sourceOf(language)?.())?.default ?? [];
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
