import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { FactList } from "~/ui/fact-list";
import { Notice } from "~/ui/notice";
import { SectionHeader } from "~/ui/section-header";
import type { OutboxMail } from "./outbox";

/** One mail: what became of it, and what it says. */
export function OutboxMailView({ mail }: { mail: OutboxMail }) {
  const t = useText("notifications");
  const format = useFormat();
  const facts = [
    { label: t("outbox.to"), value: mail.to },
    { label: t("outbox.kind"), value: mail.kind },
    { label: t("outbox.state"), value: t(`outbox.states.${mail.state}`) },
    { label: t("outbox.made"), value: format.moment(mail.createdAt) },
    ...(mail.sentAt === null
      ? []
      : [{ label: t("outbox.sent"), value: format.moment(mail.sentAt) }]),
    { label: t("outbox.attempts"), value: format.number(mail.attempts) },
    ...(mail.lastError ? [{ label: t("outbox.error"), value: mail.lastError }] : []),
  ];
  return (
    <>
      <FactList facts={facts} />
      <section aria-labelledby="text" className="pt-12">
        <SectionHeader id="text" title={t("outbox.text")} />
        {mail.carriesToken && (
          <Notice className="mb-5">{t(mail.text === "" ? "outbox.erased" : "outbox.token")}</Notice>
        )}
        <pre className="font-sans text-md whitespace-pre-wrap wrap-anywhere">{mail.text}</pre>
      </section>
    </>
  );
}
