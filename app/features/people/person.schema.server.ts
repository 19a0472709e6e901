import { z } from "zod";
import { isLanguage } from "~/i18n/languages";
import { emailField, optionalText } from "~/platform/form-fields.server";
import { withoutInvisible } from "~/platform/invisible";
import { HANDLE_MAX, isHandle, isReserved } from "./handle";
import { BIO_MAX, JOB_TITLE_MAX, NAME_MAX, PASSWORD_MAX, PASSWORD_MIN } from "./person";

/** A password that is chosen; spaces belong to it. */
export const newPassword = z.string().min(PASSWORD_MIN).max(PASSWORD_MAX);
/** A password that is checked: whatever was typed. */
const knownPassword = z.string().max(1000);

/** One's own, where it is asked for again; who has none sends nothing (`prove-identity`). */
const ownPassword = knownPassword.default("");

/** One line that others read, as it is read: nothing unseen. It must hold something to read. */
export const nameField = z
  .string()
  .overwrite((name) => withoutInvisible(name).replace(/\s+/g, " ").trim())
  .min(1)
  .max(NAME_MAX)
  .refine((name) => /[\p{L}\p{N}]/u.test(name), { error: "people:errors.name" });

export const languageField = z.string().refine(isLanguage, { error: "shared:errors.choice" });

export const signUpSchema = z.object({
  name: nameField,
  email: emailField(),
  password: newPassword,
});

export const signInSchema = z.object({ email: emailField(), password: knownPassword });

export const emailSchema = z.object({ email: emailField() });

export const newPasswordSchema = z.object({ password: newPassword });

/** Taking a sign-up over in another browser: who opens the link chooses both anew. */
export const claimSchema = z.object({ name: nameField, password: newPassword });

export const changePasswordSchema = z.object({
  currentPassword: ownPassword,
  password: newPassword,
});

export const changeEmailSchema = z.object({
  email: emailField(),
  currentPassword: ownPassword,
});

export const profileSchema = z.object({
  name: nameField,
  handle: z
    .string()
    .trim()
    .max(HANDLE_MAX)
    .refine(isHandle, { error: "people:errors.handle" })
    .refine((handle) => !isReserved(handle), { error: "people:errors.handleReserved" }),
  jobTitle: optionalText(JOB_TITLE_MAX),
  bio: optionalText(BIO_MAX),
  language: z.union([z.literal(""), languageField]).default(""),
  theme: z.enum(["", "light", "dark"]).default(""),
});

export const preferencesSchema = z.object({
  language: languageField.optional(),
  theme: z.enum(["light", "dark"]).optional(),
});
