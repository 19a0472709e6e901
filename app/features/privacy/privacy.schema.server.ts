import { z } from "zod";
import { languages } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";
import { checkbox } from "~/platform/form-fields.server";

export const votesSchema = z.object({ hideVotes: checkbox() });

/** A password that is checked: whatever was typed, and nothing by who has none. */
const currentPassword = z.string().max(1000).default("");

export const exportSchema = z.object({ currentPassword });

/** The word that confirms an erasure, in whichever of our languages. */
const words = () =>
  languages.map((language) => textsOf(language).getFixedT(null, "privacy")("erasure.word"));

export const erasureSchema = z.object({
  texts: checkbox(),
  currentPassword,
  confirm: z
    .string()
    .trim()
    .max(100)
    .refine((typed) => words().some((word) => word === typed.toLocaleUpperCase()), {
      error: "privacy:erasure.wrongWord",
    }),
});

/** What an admin plans for somebody, or calls off. */
export const plannedErasureSchema = z.object({
  erase: z.enum(["1", "0"]).transform((value) => value === "1"),
});
