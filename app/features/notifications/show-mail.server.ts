import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import type { Database } from "~db/connect.server";
import type { OutboxMail } from "./outbox";
import { getOutboxMail } from "./outbox.queries.server";

/** A mail with its text, for admins. That one with a person's link was opened goes on record first. */
export async function showMail(
  { read, write }: Pick<Database, "read" | "write">,
  viewer: Viewer,
  id: number,
): Promise<OutboxMail> {
  allow(viewer, canAdminister(viewer));
  const mail = await getOutboxMail(read, id);
  if (!mail.carriesToken || mail.text === "") return mail;
  await write((trx) =>
    recordActivity(
      trx,
      viewer,
      "mail.token_shown",
      { kind: "mail", id },
      { to: mail.to, kind: mail.kind },
      { staffOnly: true },
    ),
  );
  return mail;
}
