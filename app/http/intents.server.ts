import { HOUR, now } from "~/platform/clock";
import type { FieldErrors } from "~/platform/errors";
import { randomToken, sha256 } from "~/platform/hash.server";
import type { RequestContext } from "./context.server";
import { cookieOf, setCookieHeader } from "./cookies";
import type { FormInput } from "./form-input.server";
import type { FormReply } from "./form-reply";

/** What a visitor may begin before signing in, and what is done for them as soon as they have. */
export type ActKind = "vote" | "comment" | "idea";

/** `words` are not sent by themselves: they come back in their form, to be looked at first. */
export type IntentKind = ActKind | "words";

/** Something begun by a visitor: the address it was sent to and the fields of its form. */
export interface Intent {
  kind: IntentKind;
  path: string;
  fields: Record<string, string[]>;
  /** Why it could not be carried out, once that was tried. */
  errors: FieldErrors;
}

const COOKIE = "begun";
const KEPT_FOR = 24 * HOUR;
/** No form that a person fills in is longer, in characters; the others are not worth a row. */
const LONGEST = 60_000;
const KINDS: readonly IntentKind[] = ["vote", "comment", "idea", "words"];

/** Keeps what a visitor sent; the browser holds an unguessable key to it for a day. */
export async function keepIntent(
  context: RequestContext,
  kind: IntentKind,
  path: string,
  { fields }: FormInput,
): Promise<void> {
  const key = randomToken();
  const at = now();
  const payload = JSON.stringify({ fields, errors: {} });
  if (payload.length > LONGEST) return;
  await context.services.database.write((trx) =>
    trx
      .insertInto("intent")
      .values({
        hash: sha256(key),
        kind,
        payload,
        return_to: path,
        created_at: at,
        expires_at: at + KEPT_FOR,
      })
      .execute(),
  );
  setKey(context, key, KEPT_FOR);
}

/** What this browser began, if anything. */
export async function findIntent(context: RequestContext): Promise<Intent | null> {
  const key = cookieOf(context.cookies, COOKIE);
  if (!key) return null;
  const row = await context.services.database.read
    .selectFrom("intent")
    .selectAll()
    .where("hash", "=", sha256(key))
    .where("kind", "in", KINDS)
    .where("expires_at", ">", now())
    .executeTakeFirst();
  if (!row) return null;
  const { fields, errors } = JSON.parse(row.payload) as Pick<Intent, "fields" | "errors">;
  return { kind: row.kind as IntentKind, path: row.return_to, fields, errors };
}

/** What was typed into the form that stands at `url`, when it was not carried out. */
export async function begunReply(context: RequestContext, url: URL): Promise<FormReply | null> {
  if (!url.searchParams.has("begun")) return null;
  const begun = await findIntent(context);
  return begun?.path === url.pathname ? { values: begun.fields, errors: begun.errors } : null;
}

/** Keeps why it could not be carried out, to be shown with all that was typed. */
export async function refuseIntent(
  context: RequestContext,
  { fields }: Intent,
  errors: FieldErrors,
): Promise<void> {
  const key = cookieOf(context.cookies, COOKIE) ?? "";
  await context.services.database.write((trx) =>
    trx
      .updateTable("intent")
      .set({ payload: JSON.stringify({ fields, errors }) })
      .where("hash", "=", sha256(key))
      .where("kind", "in", KINDS)
      .execute(),
  );
}

/** Forgets what this browser began, of one kind or any: it is done, or given up. */
export async function forgetIntent(context: RequestContext, kind?: IntentKind): Promise<void> {
  const begun = await findIntent(context);
  if (!begun || (kind && begun.kind !== kind)) return;
  const key = cookieOf(context.cookies, COOKIE) ?? "";
  await context.services.database.write((trx) =>
    trx
      .deleteFrom("intent")
      .where((where) =>
        where.or([where("hash", "=", sha256(key)), where("expires_at", "<", now())]),
      )
      .execute(),
  );
  setKey(context, "", 0);
}

function setKey({ services, setCookie }: RequestContext, key: string, keptFor: number): void {
  const secure = services.env.publicUrl.startsWith("https:");
  setCookie(setCookieHeader(COOKIE, key, { secure, maxAge: keptFor / 1000 }));
}
