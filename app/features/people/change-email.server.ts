import { queueMail } from "~/platform/mail.server";
import type { Database } from "~db/connect.server";
import { composeAnswerMail, composeTokenMail, type MailSite } from "./account-mails.server";
import { findPersonByEmail } from "./people.queries.server";
import { insertToken, newToken, voidTokens } from "./tokens.server";
import type { SignedInViewer } from "./viewer";

/**
 * Asks the new address whether the change is wanted; until then the old one stays. An address that
 * somebody else has is answered to its owner alone. The viewer's own is verified that way too.
 */
export async function askForEmailChange(
  database: Database,
  site: MailSite,
  viewer: SignedInViewer,
  email: string,
): Promise<void> {
  const token = newToken();
  const owner = await findPersonByEmail(database.read, email);
  const taken = owner !== undefined && owner.id !== viewer.id;
  const kind = owner?.id === viewer.id ? "verify" : "change_mail";
  const mail = taken
    ? await composeAnswerMail("taken", site, { email, personId: owner.id })
    : await composeTokenMail(kind, site, { email, personId: viewer.id }, token);
  await database.write(async (trx) => {
    await voidTokens(trx, viewer.id, ["change_mail"]);
    if (!taken) await insertToken(trx, token, kind, { personId: viewer.id, email });
    await queueMail(trx, mail);
  });
}
