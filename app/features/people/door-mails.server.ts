import { DAY, now } from "~/platform/clock";
import type { Mail } from "~/platform/mail.server";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import { composeNewsMail, type MailSite } from "./account-mails.server";

/** Tells each admin who wants such mail that somebody waits to be let in; at most one mail a day. */
export async function composeWaitingMails(db: Db, site: MailSite): Promise<Mail[]> {
  const admins = await db
    .selectFrom("person")
    .leftJoin("notification_preference as wish", (join) =>
      join.onRef("wish.person_id", "=", "person.id").on("wish.kind", "=", "waiting"),
    )
    .select(["person.id", "person.email", "person.language"])
    .where("role", "=", "admin")
    .where("suspended_at", "is", null)
    .where((where) => where.or([where("wish.mail", "is", null), where("wish.mail", "=", 1)]))
    .execute();
  const day = Math.floor(now() / DAY);
  const mails = admins.map(async ({ id, email, language }) => {
    if (email === null) return [];
    const spoken = { ...site, language: language ?? site.language };
    const mail = await composeNewsMail("waiting", spoken, { email, personId: id });
    return [{ ...mail, key: `waiting:${id}:${day}` }];
  });
  return (await Promise.all(mails)).flat();
}

/** Tells a person, in their language, whether they are let in; the note is the admin's. */
export function composeDecisionMail(
  site: MailSite,
  person: Pick<Row<"person">, "id" | "email" | "language">,
  approved: boolean,
  note: string,
): Promise<Mail> {
  const spoken = { ...site, language: person.language ?? site.language };
  const to = { email: person.email ?? "", personId: person.id };
  return composeNewsMail(approved ? "approved" : "refused", spoken, to, { note });
}
