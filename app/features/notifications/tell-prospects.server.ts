import type { TFunction } from "i18next";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { findPublicIdea } from "~/features/trails/public-idea.queries.server";
import { listFollowers } from "~/features/trails/trail-followers.queries.server";
import { forgetLine, send } from "~/features/trails/write-trail-mail.server";
import { textsOf } from "~/i18n/texts.server";
import { now } from "~/platform/clock";
import { excerptLines } from "~/platform/excerpt";
import type { MailBlock } from "~/platform/mail-content";
import type { Happening } from "./happening";
import { readHappening } from "./read-happening.server";
import type { TellingPayload, TellingServices } from "./tell-people.server";
import type { NotificationKind } from "./who-is-told";

const QUOTED = 700;

/** What a prospect is told of an idea or item that they follow from a trail. */
const toldKinds: readonly NotificationKind[] = [
  "responded",
  "status_changed",
  "declined",
  "delivered",
  "item_moved",
  "item_delivered",
];

/**
 * Tells those who follow from a trail, and confirmed their address, what became of it; only what
 * everybody may read. What staff can undo waits until they cannot. Running twice tells nobody twice.
 */
export async function tellProspects(
  services: TellingServices,
  { activityId, after }: TellingPayload,
): Promise<void> {
  if (after !== undefined) return;
  const db = services.database.read;
  const happening = await readHappening(db, activityId);
  const kind = happening?.kinds.find((each) => toldKinds.includes(each));
  if (!happening || !kind || happening.staffOnly || happening.tellAt > now()) return;
  const thing = happening.idea
    ? await findPublicIdea(db, happening.idea.id)
    : happening.item && { ...happening.item, path: `/roadmap/${happening.item.id}` };
  if (!thing) return;
  const followers = await listFollowers(
    db,
    happening.idea ? { ideaId: thing.id } : { itemId: thing.id },
  );
  for (const { id, email, language } of followers) {
    const key = `trail-news:${activityId}:${id}`;
    const said = await sayNews(services, happening, kind, language);
    await send(services, { email, language, key, kind: "trail_news" }, (t) => ({
      subject: t("mails.news.subject", { title: thing.title }),
      blocks: [
        ...said,
        { button: t("mails.news.button"), href: services.env.publicUrl + thing.path },
      ],
      footer: [forgetLine(t, services, id)],
    }));
  }
}

async function sayNews(
  { database }: TellingServices,
  happening: Happening,
  kind: NotificationKind,
  language: string,
): Promise<MailBlock[]> {
  const t = textsOf(language).getFixedT(null, "trails");
  const words = happening.words ? [{ quote: excerptLines(happening.words, QUOTED) }] : [];
  if (kind === "responded") return [{ text: t("mails.news.answered") }, ...words];
  if (kind === "item_delivered") return [{ text: t("mails.news.delivered") }, ...words];
  if (kind === "item_moved") return [{ text: movedTo(t, happening, language) }, ...words];
  const statuses = await listStatuses(database.read, language);
  const status = statuses.find(({ id }) => id === happening.status?.id)?.name ?? "";
  return [{ text: t("mails.news.status", { status }) }, ...words];
}

function movedTo(t: TFunction<"trails">, { item }: Happening, language: string): string {
  const name = textsOf(language).getFixedT(null, "notifications");
  return t("mails.news.moved", { horizon: name(`horizon.${item?.horizon ?? "later"}`) });
}
