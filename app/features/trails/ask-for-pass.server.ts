import { foldEmail } from "~/features/people/person";
import type { Trx } from "~db/connect.server";
import { type Address, enqueueTrailMail } from "./leave-contact.server";
import { passesMailCheck } from "./link";
import type { OpenTrail } from "./open-trail.server";

/** Sends what opens the trail to an address that its link asks for; to any other nothing. */
export async function askForPass(
  trx: Trx,
  trail: Pick<OpenTrail, "linkId" | "mailCheck">,
  { email, language }: Address,
): Promise<void> {
  if (!passesMailCheck(trail.mailCheck, foldEmail(email))) return;
  await enqueueTrailMail(trx, { kind: "pass", linkId: trail.linkId, email, language });
}
