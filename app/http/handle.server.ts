import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import type { z } from "zod";
import { Conflict, Invalid, LinkGone, MovedTo, SignInNeeded, TooMany } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import { lostRace } from "~/platform/lost-race.server";
import type { Database } from "~db/connect.server";
import { communityOf, type RequestContext, viewerOf } from "./context.server";
import { setCookieHeader } from "./cookies";
import { toThrown } from "./errors.server";
import { waitsForSetup } from "./first-run";
import type { FormInput } from "./form-input.server";
import { forgetIntent, type IntentKind, keepIntent } from "./intents.server";
import type { LimitName } from "./limits";
import type { LoadContext } from "./load.server";
import { readInput } from "./read-input.server";
import { locationOf, safePath } from "./safe-path";
import { spend } from "./spend.server";

/** What an action works with. */
export interface HandleContext extends LoadContext {
  write: Database["write"];
  input: FormInput;
  /** The form, checked. @throws Invalid */
  parse<S extends z.ZodType>(schema: S): z.output<S>;
}

/** Where to go after success, and the text key of a notice to show there. */
export interface Done {
  to: string;
  notice?: string;
}

/** Nothing is done yet: the form comes back with all that was typed, and what it asked to see. */
export interface Shown {
  show: Record<string, unknown>;
}

/**
 * Makes an action. Success is a 303 to `to`, or to the form's `return_to`; a page's script that sent
 * `stay` gets `{ ok: true }` and stays where it is. Refused input comes back with its status and all
 * that was typed; a response of the work's own goes out as it is. With `keep`, what a visitor sent
 * is kept through sign-in and carried out on return, or comes back in its form. With `files`, a file that a person sent is read;
 * otherwise it is read past.
 */
export function handle(
  work: (context: HandleContext) => Promise<Done | Shown | Response>,
  options: { limit?: LimitName; keep?: IntentKind; files?: true } = {},
) {
  return async (args: ActionFunctionArgs) => {
    const { request, params, context } = args;
    const url = new URL(request.url);
    const [viewer, community] = await Promise.all([viewerOf(context), communityOf(context)]);
    const { input, release } = await readInput(request, options.files ? viewer.id : null);
    try {
      if (waitsForSetup(community, url.pathname)) throw redirect("/setup");
      spend(context, options.limit ?? "change", viewer.id ?? context.address);
      const { database } = context.services;
      const done = await work({
        db: database.read,
        write: database.write,
        viewer,
        community,
        params,
        url,
        request,
        context,
        input,
        parse: (schema) => input.parse(schema),
      });
      if (done instanceof Response) return done;
      if ("show" in done) return data({ ...input.reply({}), shown: done.show });
      if (options.keep) await forgetIntent(context, options.keep);
      return goOn(context, input, done);
    } catch (error) {
      const refused = toReply(error, input);
      if (refused) return refused;
      if (options.keep && error instanceof SignInNeeded) {
        await keepIntent(context, options.keep, url.pathname, input);
      }
      if (error instanceof MovedTo) setNotice(context, error.notice);
      const path = safePath(input.value("return_to")) ?? url.pathname;
      throw toThrown(error, path, input.written());
    } finally {
      release();
    }
  };
}

function goOn(context: RequestContext, input: FormInput, done: Done) {
  if (context.fromScript && input.value("stay")) return data({ ok: true as const });
  if (done.notice) setNotice(context, done.notice);
  throw redirect(safePath(input.value("return_to")) ?? locationOf(done.to), 303);
}

/** Refusals that give the form back; a refusal of the person becomes a page instead. */
function toReply(error: unknown, input: FormInput) {
  if (error instanceof Invalid) {
    const { fields, shown } = error;
    return data({ ...input.reply(fields), ...(shown ? { shown } : {}) }, { status: 422 });
  }
  if (error instanceof Conflict) {
    const reply = { ...input.reply({ "": [error.reason] }), conflict: error.details };
    return data(reply, { status: 409 });
  }
  if (error instanceof LinkGone) return data(input.reply({}), { status: error.status });
  // Two people took the same name in the same instant, past each one's own check.
  if (lostRace(error)) return data(input.reply({ "": ["shared:errors.changed"] }), { status: 409 });
  if (error instanceof TooMany) {
    const minutes = Math.max(1, Math.ceil(error.retryAfterSeconds / 60));
    const reply = input.reply({ "": [errorKey("shared:errors.tooMany", { minutes })] });
    return data(reply, {
      status: 429,
      headers: { "Retry-After": String(error.retryAfterSeconds) },
    });
  }
  return undefined;
}

/** A notice outlives exactly one redirect: the next page shows and clears it. */
function setNotice(context: RequestContext, notice: string): void {
  const secure = context.services.env.publicUrl.startsWith("https:");
  context.setCookie(setCookieHeader("notice", notice, { secure, maxAge: 60 }));
}
