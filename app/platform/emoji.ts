import names from "emojibase-data/en/shortcodes/github.json";

const TYPED = /(?<![\p{L}\p{N}:]):([a-z0-9_+-]{1,40}):(?![\p{L}\p{N}])/gu;

const emojis = new Map<string, string>();
for (const [hexcode, known] of Object.entries(names)) {
  for (const name of [known].flat()) emojis.set(name, emojiOf(hexcode));
}

/** The names of an emoji, such as `thumbsup`; none for many that are seldom used. */
export function emojiNames(hexcode: string): string[] {
  return [names[hexcode] ?? []].flat();
}

/** The characters of a code such as `1F44D`, so that they are drawn in colour. */
export function emojiOf(hexcode: string): string {
  const points = hexcode.split("-").map((hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
  return points
    .map((point, index) => {
      const next = points[index + 1] ?? "";
      const plain = /^\p{Emoji}$/u.test(point) && !/^\p{Emoji_Presentation}$/u.test(point);
      return plain && !/^[\ufe0f\u{1f3fb}-\u{1f3ff}]$/u.test(next) ? `${point}\ufe0f` : point;
    })
    .join("");
}

/** A text with the emoji in the place of each name that there is, such as `:tada:`. */
export function replaceEmojiNames(text: string): string {
  return text.replace(TYPED, (typed, name: string) => emojis.get(name) ?? typed);
}
