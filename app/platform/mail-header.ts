/** What ends a line, hides, or turns the reading direction round. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Text that is safe in one header line and reads as it was typed. `=?` would begin an encoded word
 * (RFC 2047), which mail programs read as something else than what stands there.
 */
export function headerText(text: string, longest = 250): string {
  const line = text
    .replace(LONE_SURROGATE, "\ufffd")
    .replace(UNSEEN, " ")
    .replace(/=\?/g, "= ?")
    .replace(/ {2,}/g, " ")
    .trim();
  const characters = [...line];
  if (characters.length <= longest) return line;
  const kept = characters.slice(0, longest - 1).join("");
  return `${kept.trimEnd()}…`;
}
