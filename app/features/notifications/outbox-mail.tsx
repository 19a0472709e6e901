import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { FactList } from "~/ui/fact-list";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { SectionHeader } from "~/ui/section-header";
import { MailLog } from "./mail-log";
import type { OutboxMail } from "./outbox";

/** One mail: what became of it, every try, and what it says. */
export function OutboxMailView({ mail }: { mail: OutboxMail }) {
  const t = useText("notifications");
  const format = useFormat();
  const { person } = mail;
  const facts = [
    { label: t("outbox.to"), value: mail.to },
    ...(person
      ? [
          {
            label: t("outbox.person"),
            value: (
              <Link href={`/admin/people/${person.id}`} className="text-accent hover:underline">
                <bdi>{person.name}</bdi>
              </Link>
            ),
          },
        ]
      : []),
    { label: t("outbox.state"), value: t(`outbox.states.${mail.state}`) },
    ...(mail.failure
      ? [{ label: t("outbox.reason"), value: t(`outbox.failures.${mail.failure}`) }]
      : []),
    { label: t("outbox.made"), value: format.moment(mail.createdAt) },
    ...(mail.sentAt === null
      ? []
      : [{ label: t("outbox.sent"), value: format.moment(mail.sentAt) }]),
    ...(mail.retryAt === null || mail.failure === "trouble"
      ? []
      : [{ label: t("outbox.next"), value: format.moment(mail.retryAt) }]),
  ];
  return (
    <>
      <FactList facts={facts} />
      <MailLog log={mail.log} />
      <section aria-labelledby="text" className="pt-12">
        <SectionHeader
          id="text"
          title={t("outbox.text")}
          meta={
            mail.text === "" ? undefined : (
              <a
                href={`/admin/mail/${mail.id}/look`}
                target="_blank"
                rel="noreferrer"
                className="touch-target text-accent hover:underline"
              >
                {t("outbox.look")}
              </a>
            )
          }
        />
        {mail.carriesToken && (
          <Notice className="mb-5">{t(mail.text === "" ? "outbox.erased" : "outbox.token")}</Notice>
        )}
        <pre className="font-sans text-md whitespace-pre-wrap wrap-anywhere">{mail.text}</pre>
      </section>
    </>
  );
}
