import { z } from "zod";
import { checkbox, idField } from "~/platform/form-fields.server";

export const mergeSchema = z.object({
  /** The idea that the one of the page is merged with. */
  with: idField(),
  /** Which of both goes on. */
  into: idField(),
  confirmed: checkbox(),
});

const MOST_WORDS = 200;

/** What the address of the merge page asks for; what makes no sense is as if it were not there. */
export function readChoice(parameters: URLSearchParams) {
  return {
    q: (parameters.get("q") ?? "").trim().slice(0, MOST_WORDS),
    withId: numberOf(parameters.get("with")),
    intoId: numberOf(parameters.get("into")),
  };
}

function numberOf(text: string | null): number | null {
  return /^[1-9]\d{0,14}$/.test(text ?? "") ? Number(text) : null;
}
