import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import type { MailHealth } from "./mail-health";

const HREFS = {
  off: "/admin/mail/test",
  trouble: "/admin/mail/test",
  waiting: "/admin/mail?state=queued",
  dead: "/admin/mail?state=dead",
} as const;

/** Stands over every page of those who run the community while mail does not go out. */
export function MailWarning({ health }: { health: MailHealth }) {
  const t = useText("notifications");
  const format = useFormat();
  const { kind } = health;
  return (
    <Notice
      tone="attention"
      className="mb-12"
      title={kind === "dead" ? t("health.dead", { count: health.count }) : t(`health.${kind}`)}
      action={
        <Link href={HREFS[kind]} className="touch-target font-strong text-accent hover:underline">
          {t(`health.look.${kind}`)}
        </Link>
      }
    >
      {kind === "off" && t("health.offBody")}
      {kind === "dead" && t("health.deadBody")}
      {kind === "waiting" && t("health.waitingBody", { since: format.moment(health.since) })}
      {kind === "trouble" && (
        <>
          {t("health.troubleBody", { since: format.moment(health.since) })}{" "}
          <q className="wrap-anywhere">{health.said}</q>
        </>
      )}
    </Notice>
  );
}
