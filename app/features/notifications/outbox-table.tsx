import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { type Column, DataTable } from "~/ui/data-table";
import { Time } from "~/ui/time";
import type { OutboxRow } from "./outbox";

/** The mails of the outbox; each leads to its text. */
export function OutboxTable({ mails }: { mails: readonly OutboxRow[] }) {
  const t = useText("notifications");
  const format = useFormat();
  const columns: Column<OutboxRow>[] = [
    {
      key: "subject",
      head: t("outbox.subject"),
      // Not through the router: it would fetch, and so put on record, what is only pointed at.
      cell: (mail) => (
        <a href={`/admin/mail/${mail.id}`} className="touch-target font-strong hover:text-accent">
          {mail.subject}
        </a>
      ),
    },
    { key: "to", head: t("outbox.to"), cell: (mail) => mail.to },
    {
      key: "state",
      head: t("outbox.state"),
      long: true,
      cell: (mail) => <MailFate mail={mail} />,
    },
    {
      key: "made",
      head: t("outbox.made"),
      align: "end",
      cell: (mail) => (
        <Time
          iso={new Date(mail.createdAt).toISOString()}
          exact={format.moment(mail.createdAt)}
          text={format.ago(mail.createdAt)}
          className="whitespace-nowrap"
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={t("outbox.caption")}
      columns={columns}
      rows={mails}
      rowKey={(mail) => mail.id}
    />
  );
}

const TONES = {
  queued: "plain",
  deferred: "attention",
  sent: "accent",
  dead: "attention",
} as const;

/** What became of a mail: its state, why, in the words of the server, and what comes next. */
function MailFate({ mail }: { mail: OutboxRow }) {
  const t = useText("notifications");
  const format = useFormat();
  const { state, failure, lastError, retryAt } = mail;
  return (
    <div className="min-w-0 md:max-w-[22rem]">
      <Badge tone={TONES[state]}>{t(`outbox.states.${state}`)}</Badge>
      {failure && <p className="pt-1 text-sm text-ink-2">{t(`outbox.failures.${failure}`)}</p>}
      {lastError && <q className="meta block pt-0.5 wrap-anywhere">{lastError}</q>}
      {retryAt !== null && failure !== "trouble" && (
        <p className="meta pt-0.5">{t("outbox.nextAt", { at: format.moment(retryAt) })}</p>
      )}
    </div>
  );
}
