import type { TFunction } from "i18next";
import { getEntry } from "~/features/intake/behalf/entries.queries.server";
import { getPerson } from "~/features/people/people.queries.server";
import { insertToken, type NewToken, newToken } from "~/features/people/tokens.server";
import { shownName } from "~/features/people/unnamed";
import { importanceKeys } from "~/features/votes/vote";
import { textsOf } from "~/i18n/texts.server";
import { excerpt, excerptLines } from "~/platform/excerpt";
import { type Mail, queueMail } from "~/platform/mail.server";
import type { MailBlock } from "~/platform/mail-content";
import { headerText } from "~/platform/mail-header";
import { renderMail } from "~/platform/render-mail.server";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import { getPreferences } from "./preferences.queries.server";
import type { TellingServices } from "./tell-people.server";
import { unsubscribeHeaders } from "./unsubscribe-headers";
import { unsubscribePath } from "./unsubscribe-link.server";

const QUOTED = 700;

export interface BehalfMailPayload {
  entryId: number;
}

interface Letter {
  entry: Row<"behalf_entry">;
  person: Row<"person"> & { email: string };
  /** Null for a former member. */
  repName: string | null;
  title: string;
  language: string;
  siteName: string;
}

/**
 * Tells a customer by mail what a rep entered in their name, with a link to say "that was not me"
 * that needs no sign-in. Running twice writes one mail; what was undone meanwhile is not told.
 */
export async function writeBehalfMail(
  services: TellingServices,
  site: { name: string; defaultLanguage: string },
  { entryId }: BehalfMailPayload,
): Promise<void> {
  const { database } = services;
  const letter = await readLetter(database.read, entryId, site);
  if (!letter) return;
  const token = newToken();
  const mail = await compose(services, letter, token);
  await database.write(async (trx) => {
    const taken = await trx
      .updateTable("behalf_entry")
      .set({ token_hash: token.hash })
      .where("id", "=", entryId)
      .where("token_hash", "is", null)
      .where("disowned_at", "is", null)
      .where("taken_back_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (!taken) return;
    await insertToken(trx, token, "behalf", { email: letter.person.email });
    await queueMail(trx, mail);
  });
}

/** Undefined where nobody is to be told, or nobody can be. */
async function readLetter(
  db: Db,
  entryId: number,
  site: { name: string; defaultLanguage: string },
): Promise<Letter | undefined> {
  const entry = await getEntry(db, entryId);
  if (entry.token_hash !== null || entry.disowned_at !== null) return undefined;
  const person = await getPerson(db, entry.person_id);
  if (!isReachable(person)) return undefined;
  const { behalf } = await getPreferences(db, person.id);
  if (!behalf.mail) return undefined;
  const rep = entry.entered_by_id === null ? null : await getPerson(db, entry.entered_by_id);
  const idea = await db
    .selectFrom("idea")
    .select("title")
    .where("id", "=", entry.idea_id)
    .executeTakeFirst();
  return {
    ...{ entry, person, siteName: site.name },
    repName: shownName(rep?.name ?? null),
    title: idea?.title ?? entry.title,
    language: person.language ?? site.defaultLanguage,
  };
}

function isReachable(person: Row<"person">): person is Letter["person"] {
  const gone = person.erased_at !== null || person.suspended_at !== null;
  return person.email !== null && person.email_bounced_at === null && !gone;
}

async function compose(
  { env, secret }: TellingServices,
  letter: Letter,
  { token, hash }: NewToken,
): Promise<Mail> {
  const { entry, person, language, siteName } = letter;
  const t = textsOf(language).getFixedT(null, "notifications");
  const name = letter.repName ?? t("somebody");
  const subject = headerText(t(`said.entered.${entry.kind}`, { name, title: letter.title }));
  const stop = (what: Parameters<typeof unsubscribePath>[1]) =>
    env.publicUrl + unsubscribePath(secret, what);
  const stopKind = stop({ personId: person.id, kind: "behalf" });
  const followed = { kind: "idea", id: entry.idea_id ?? 0 } as const;
  const { html, text } = await renderMail({
    ...{ language, siteName, heading: subject, preview: excerpt(entry.quote, 120) },
    blocks: blocksOf(t, letter, name, `${env.publicUrl}/in-your-name/${token}`),
    footer: [
      {
        text: t(person.shadow === 1 ? "behalf.whyStranger" : "behalf.why", {
          name,
          site: siteName,
        }),
      },
      { text: t("mail.stop.idea"), href: stop({ personId: person.id, subject: followed }) },
      { text: t("mail.stop.kind"), href: stopKind },
    ],
  });
  return {
    ...{ key: `behalf:${entry.id}`, kind: "entered", personId: person.id, to: person.email },
    ...{ subject, text, html, headers: unsubscribeHeaders(stopKind), tokenHash: hash },
    ...(entry.idea_id === null ? {} : { ideaId: entry.idea_id }),
  };
}

function blocksOf(
  t: TFunction<"notifications">,
  { entry, language, siteName }: Letter,
  name: string,
  href: string,
): MailBlock[] {
  const importance = textsOf(language).getFixedT(null, "votes")(importanceKeys[entry.importance]);
  return [
    { text: t(`behalf.did.${entry.kind}`, { name, site: siteName, importance }) },
    ...(entry.quote
      ? [{ text: t("behalf.said") }, { quote: excerptLines(entry.quote, QUOTED) }]
      : []),
    ...(entry.because ? [{ text: t("behalf.because", { because: entry.because }) }] : []),
    { text: t("behalf.answer") },
    { button: t("behalf.button"), href },
  ];
}
