import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import type { OutboxMail } from "./outbox";
import { getMailHtml, getOutboxMail } from "./outbox.queries.server";

type Data = Pick<Database, "read" | "write">;

/** A mail with its text, for admins. That one with a person's link was opened goes on record first. */
export async function showMail(
  { read, write }: Data,
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

/**
 * The HTML of a mail as its reader's program shows it, on record as {@link showMail}.
 * @throws NotFound where there is none, or none any more.
 */
export async function showMailHtml(data: Data, viewer: Viewer, id: number): Promise<string> {
  await showMail(data, viewer, id);
  const html = await getMailHtml(data.read, id);
  if (html === "") throw new NotFound();
  return html;
}
