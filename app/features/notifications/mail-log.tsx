import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { type Column, DataTable } from "~/ui/data-table";
import { SectionHeader } from "~/ui/section-header";
import type { MailAttempt } from "./outbox";

/** Every try to send a mail, with the words of the server; nothing before the first. */
export function MailLog({ log }: { log: readonly MailAttempt[] }) {
  const t = useText("notifications");
  const format = useFormat();
  if (log.length === 0) return null;
  const columns: Column<MailAttempt>[] = [
    {
      key: "when",
      head: t("outbox.log.when"),
      cell: (attempt) => (
        <span className="whitespace-nowrap">{format.moment(attempt.createdAt)}</span>
      ),
    },
    {
      key: "outcome",
      head: t("outbox.log.outcome"),
      cell: ({ outcome }) => (
        <Badge tone={outcome === "sent" ? "accent" : "attention"}>
          {t(`outbox.outcomes.${outcome}`)}
        </Badge>
      ),
    },
    {
      key: "said",
      head: t("outbox.log.said"),
      long: true,
      cell: ({ said }) => <q className="wrap-anywhere">{said || t("outbox.log.taken")}</q>,
    },
    {
      key: "took",
      head: t("outbox.log.took"),
      align: "end",
      cell: ({ tookMs }) =>
        t("outbox.log.seconds", { seconds: format.number(Math.round(tookMs / 100) / 10) }),
    },
  ];
  return (
    <section aria-labelledby="log" className="pt-12">
      <SectionHeader id="log" title={t("outbox.log.title")} />
      <DataTable
        caption={t("outbox.log.title")}
        columns={columns}
        rows={log}
        rowKey={({ id }) => id}
      />
    </section>
  );
}
