/** What stands on a card: the picture that other sites show beside a link to a page. */
export interface CardLook {
  title: string;
  /** Stands in the title's place where our typefaces lack its letters. */
  otherwise: string;
  /** The line over the title. */
  above: string;
  /** Who shows it. */
  from: string;
  /** A shape of 14 by 14 units as the inside of an SVG, and its word. */
  label: { text: string; shape: string; accented: boolean } | null;
  /** A number that people gave, and what it counts. */
  count: { number: string; word: string } | null;
  /** Colours as `#rrggbb`. */
  accent: string;
  paper: string;
}

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
/**
 * Each typeface comes as a file a script, and satori takes one file a name: a text names all of them,
 * and each letter is drawn from the first that has it.
 */
export const CARD_FONTS = {
  serif: ["latin", "latin-ext", "vietnamese", "greek", "cyrillic", "cyrillic-ext"],
  sans: ["latin", "latin-ext"],
} as const;

/** Another number draws every card anew. */
export const CARD_EDITION = 1;
