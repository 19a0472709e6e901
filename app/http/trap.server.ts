import { DAY, now, SECOND } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { readSigned, sign } from "~/platform/secret.server";
import type { RequestContext } from "./context.server";
import type { FormInput } from "./form-input.server";

const LEAST = 2 * SECOND;
const MOST = DAY;

/** The signed moment at which a form was shown; travels in its hidden field `shown_at`. */
export function showForm(context: RequestContext): string {
  return sign(context.services.secret, String(now()));
}

/**
 * Two traps for scripts that a person never meets: a field that nobody sees must stay empty, and
 * nobody types a form in under two seconds from its first showing.
 * @throws Invalid, with everything that was typed kept.
 */
export function checkTraps(context: RequestContext, input: FormInput): void {
  if (input.value("website")) {
    delete input.fields["website"];
    throw new Invalid({ "": ["shared:errors.trap"] });
  }
  const shownAt = Number(readSigned(context.services.secret, input.value("shown_at") ?? ""));
  const age = now() - shownAt;
  if (!Number.isFinite(age) || age > MOST || age < 0) {
    // The form comes back with a fresh moment; an old one would be refused again.
    input.fields["shown_at"] = [showForm(context)];
    throw new Invalid({ "": ["shared:errors.formExpired"] });
  }
  if (age < LEAST) throw new Invalid({ "": ["shared:errors.tooFast"] });
}
