import { isStaff, type Viewer } from "~/features/people/viewer";
import { languages } from "~/i18n/languages";
import { allTexts } from "~/i18n/texts.server";
import { Invalid } from "~/platform/errors";
import { SAYS_LITTLE_BELOW, weighLetters } from "./short-comment";

/**
 * Whether a comment says no more than a vote does: "+1", "me too" in any language of the community,
 * or fewer letters than a short sentence has. A reply may be short, such as "Thank you!", but not
 * nothing but that.
 */
export function saysNoMoreThanAVote(body: string, { reply }: { reply: boolean }): boolean {
  const rest = weighLetters(withoutAgreement(body));
  return reply ? rest === 0 : rest < SAYS_LITTLE_BELOW;
}

/**
 * Asks a member who only agrees to vote instead, or to say more. For forms, which offer the vote.
 * @throws Invalid at `short`.
 */
export function offerVote(
  viewer: Viewer,
  { body, parentId, internal }: { body: string; parentId?: number | undefined; internal: boolean },
): void {
  if (isStaff(viewer) || internal) return;
  if (!saysNoMoreThanAVote(body, { reply: parentId !== undefined })) return;
  throw new Invalid({ short: ["comments:short.title"] });
}

/** What is left when everything is taken out that only agrees, however often it is said. */
function withoutAgreement(body: string): string {
  return agreements().reduce(
    (text, phrase) => text.replaceAll(` ${phrase} `, "  "),
    // Two spaces between words: what two phrases share would part only one of them.
    ` ${foldSigns(body).replaceAll(" ", "  ")} `,
  );
}

let known: readonly string[] | undefined;

/** The phrases of all languages, the longest first, with two spaces between words. */
function agreements(): readonly string[] {
  known ??= languages
    .flatMap((language) => {
      const { metoo } = allTexts(language)["comments"] as { metoo: string };
      return metoo.split("|").map((phrase) => foldSigns(phrase).replaceAll(" ", "  "));
    })
    .sort((left, right) => right.length - left.length);
  return known;
}

/** Lower case, with one space in the place of signs. */
function foldSigns(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+]+/gu, " ")
    .trim();
}
