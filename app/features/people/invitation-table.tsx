import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";
import { TextInput } from "~/ui/text-input";
import { Time } from "~/ui/time";
import type { InvitationEntry } from "./invitation";

/** Whom somebody invited, and what became of it. */
export function InvitationTable({ invitations }: { invitations: InvitationEntry[] }) {
  const t = useText("people");
  const format = useFormat();
  return (
    <DataTable
      caption={t("invitations.title")}
      rows={invitations}
      rowKey={(invitation) => invitation.id}
      columns={[
        { key: "whom", head: t("invitations.whom"), cell: (entry) => <Whom entry={entry} /> },
        {
          key: "state",
          head: t("invitations.state"),
          cell: ({ state, undelivered }) => (
            <>
              {t(`invitations.states.${state}`)}
              {undelivered && <span className="meta block">{t("invitations.undelivered")}</span>}
            </>
          ),
        },
        { key: "by", head: t("invitations.by"), cell: ({ inviter }) => inviter ?? "–" },
        {
          key: "until",
          head: t("invitations.until"),
          cell: ({ expiresAt }) => (
            <Time
              iso={new Date(expiresAt).toISOString()}
              exact={format.moment(expiresAt)}
              text={format.shortDay(expiresAt)}
              className="whitespace-nowrap"
            />
          ),
        },
        {
          key: "actions",
          head: t("invitations.actions"),
          headHidden: true,
          align: "end",
          cell: (entry) => <Ways entry={entry} />,
        },
      ]}
    />
  );
}

function Whom({ entry }: { entry: InvitationEntry }) {
  const t = useText("people");
  const { email, useCount: used, mostUses: most, account, link } = entry;
  return (
    <>
      <span className="font-strong">{email ?? t("invitations.manyUsed", { used, most })}</span>
      {account && <span className="meta block">{account}</span>}
      {link && (
        <TextInput
          readOnly
          defaultValue={link}
          aria-label={t("invitations.copyLink")}
          className="mt-2 text-sm"
        />
      )}
    </>
  );
}

function Ways({ entry }: { entry: InvitationEntry }) {
  const t = useText("people");
  if (entry.state !== "open") return null;
  const ways = [
    entry.mailId && { href: `/admin/mail/${entry.mailId}`, label: t("invitations.readMail") },
    entry.canRemind && {
      href: `/invitations/${entry.id}/reminder`,
      label: t("invitations.remind"),
    },
    { href: `/invitations/${entry.id}/withdrawal`, label: t("invitations.withdraw") },
  ].filter((way) => way !== null && typeof way === "object");
  return (
    <span className="flex flex-wrap justify-end gap-x-4 gap-y-1">
      {ways.map(({ href, label }) => (
        <Link key={href} href={href} className="touch-target text-accent hover:underline">
          {label}
          <span className="sr-only">: {entry.email ?? t("invitations.copyLink")}</span>
        </Link>
      ))}
    </span>
  );
}
