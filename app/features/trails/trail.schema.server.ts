import { z } from "zod";
import { ACCOUNT_NAME_MAX } from "~/features/accounts/account";
import { foldEmail } from "~/features/people/person";
import { isLanguage } from "~/i18n/languages";
import { emailField, idField, optionalText, text } from "~/platform/form-fields.server";
import { foldDomain } from "~/platform/mail-domain";
import { LABEL_MAX, LINK_DAYS, LINK_DAYS_MAX } from "./link";
import {
  LETTER_MAX,
  NOTE_MAX,
  NOTE_TITLE_MAX,
  QUESTION_MAX,
  stopShows,
  TRAIL_TITLE_MAX,
  TRAIL_TITLE_MIN,
  WORD_MAX,
} from "./trail";

const language = z.string().refine(isLanguage, "shared:errors.choice");

/** A trail's own words and whom it is for. */
export const trailSchema = z.object({
  title: text(TRAIL_TITLE_MIN, TRAIL_TITLE_MAX),
  letter: optionalText(LETTER_MAX),
  language: language.optional(),
  /** The name of an account, in whatever spelling. */
  account: optionalText(ACCOUNT_NAME_MAX),
  deal: idField().optional(),
  version: optionalText(40),
});

export type TrailInput = z.output<typeof trailSchema>;

/** A new one also may begin from a template, or be one. */
export const newTrailSchema = trailSchema.extend({
  from: idField().optional(),
  template: z.enum(["0", "1"]).default("0"),
});

export const stopSchema = z
  .object({
    kind: z.enum(["idea", "item", "note"]),
    subject: idField().optional(),
    title: optionalText(NOTE_TITLE_MAX),
    word: optionalText(NOTE_MAX),
    shows: z.enum(stopShows).default("best"),
  })
  .superRefine((stop, context) => {
    const missing = (path: string) =>
      context.addIssue({ code: "custom", path: [path], message: "shared:errors.required" });
    if (stop.kind !== "note" && stop.subject === undefined) missing("subject");
    if (stop.kind === "note" && stop.title === "") missing("title");
    if (stop.kind === "note" && stop.word === "") missing("word");
  });

export type StopInput = z.output<typeof stopSchema>;

/** What the rep says to a stop, and what it shows. */
export const stopWordsSchema = z.object({
  title: optionalText(NOTE_TITLE_MAX),
  word: optionalText(NOTE_MAX),
  shows: z.enum(stopShows).default("best"),
});

export type StopWords = z.output<typeof stopWordsSchema>;

/** To which trail an idea or item is added, with which word. */
export const addToTrailSchema = z.object({ trail: idField(), word: optionalText(WORD_MAX) });

export const placeSchema = z.object({ place: z.coerce.number().int().min(0).max(100) });

export const linkSchema = z.object({
  label: text(1, LABEL_MAX),
  days: z.coerce.number().int().min(1).max(LINK_DAYS_MAX).default(LINK_DAYS),
  language: language.optional(),
  mail_check: optionalText(254).transform((typed, context) => {
    if (typed === "") return "";
    const email = foldEmail(typed);
    if (emailField().safeParse(email).success) return email;
    const domain = foldDomain(typed);
    if (domain) return domain;
    context.addIssue({ code: "custom", message: "trails:errors.mailCheck" });
    return z.NEVER;
  }),
  key: z.string().regex(/^[\w-]{16,40}$/, "shared:errors.invalid"),
});

export type LinkInput = z.output<typeof linkSchema>;

export const answerSchema = z.object({ answer: text(2, NOTE_MAX), version: optionalText(40) });

/** What a prospect asks, and where the answer may be sent. */
export const questionSchema = z.object({
  question: text(5, QUESTION_MAX),
  email: emailField().optional(),
  stop: idField().optional(),
});

export type QuestionInput = z.output<typeof questionSchema>;

export const contactSchema = z.object({ email: emailField() });

export const wishSchema = z.object({ wish: z.enum(["0", "1"]).default("1") });
