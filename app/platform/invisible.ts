// Soft hyphen, zero-width space, marks and turns of the reading direction, word joiner, byte order mark.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A text without what nobody sees: what comes along when an address is copied out of a document, and
 * what turns the words after a name round. The joiners that scripts and emoji need stay.
 */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}
