import { carryOutIntent } from "~/features/intake/carry-out-intent.server";
import { getPerson } from "~/features/people/people.queries.server";
import type { SignedInViewer } from "~/features/people/viewer";
import { findViewer } from "~/features/people/viewer.queries.server";
import { withOpenBoards } from "~/features/segments/open-boards.queries.server";
import { rangeHash } from "~/features/votes/range-hash.server";
import { Conflict, DomainError, type FieldErrors, Invalid } from "~/platform/errors";
import { shortAddress } from "~/platform/short-address";
import { type RequestContext, viewerOf } from "./context.server";
import { FormInput } from "./form-input.server";
import type { Done } from "./handle.server";
import {
  type ActKind,
  findIntent,
  forgetIntent,
  type Intent,
  refuseIntent,
} from "./intents.server";
import { rememberBrowser } from "./known-browser.server";

/**
 * Signs a person in with a new session, whatever session the browser brought, and does what this
 * browser began before. What cannot be done comes back as a form with all that was typed.
 */
export async function beginSession(
  context: RequestContext,
  personId: number,
  done: Done,
): Promise<Done> {
  const { database, env, sessions } = context.services;
  const { language } = await viewerOf(context);
  await sessions.end(context.cookies);
  const viewer = await findViewer(database.read, personId, {
    mailGoesOut: env.smtpUrl !== null,
    fallbackLanguage: language,
  });
  if (!viewer) return { to: await placeOfKeptOut(context, personId) };
  context.setCookie(
    await sessions.start(personId, context.userAgent, shortAddress(context.address)),
  );
  rememberBrowser(context, personId);
  const begun = await findIntent(context);
  if (!begun) return done;
  if (begun.kind === "words") {
    return { to: `${begun.path}?begun=1`, notice: "people:begun.done.words" };
  }
  const { kind } = begun;
  return carryOut(context, await withOpenBoards(database.read, viewer), { ...begun, kind });
}

/** Somebody who waits to be let in is told so; what they began is kept meanwhile. */
async function placeOfKeptOut({ services }: RequestContext, personId: number): Promise<string> {
  const person = await getPerson(services.database.read, personId);
  const waits = person.waiting_since !== null && person.suspended_at === null;
  return waits ? "/signup/waiting" : "/login";
}

async function carryOut(
  context: RequestContext,
  viewer: SignedInViewer,
  begun: Intent & { kind: ActKind },
): Promise<Done> {
  const form = new FormInput(formOf(begun.fields));
  try {
    const to = await carryOutIntent(context.services.database, viewer, {
      kind: begun.kind,
      path: begun.path,
      rangeHash: rangeHash(context.services.secret, context.address),
      parse: (schema) => form.parse(schema),
    });
    await forgetIntent(context);
    return { to, notice: `people:begun.done.${begun.kind}` };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    await refuseIntent(context, begun, errorsOf(error));
    const again = error instanceof Invalid || error instanceof Conflict;
    return { to: again ? `${begun.path}?begun=1` : "/begun" };
  }
}

function errorsOf(error: DomainError): FieldErrors {
  if (error instanceof Invalid) return error.fields;
  return { "": [error instanceof Conflict ? error.reason : "people:begun.look"] };
}

function formOf(fields: Intent["fields"]): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of values) form.append(name, value);
  }
  return form;
}
