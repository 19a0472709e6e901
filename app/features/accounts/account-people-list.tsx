import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import type { AccountMember, FormerMember, AccountPeople as People } from "./account-people";

/** Who belongs to an account, and who belonged to it before. */
export function AccountPeople({ members, memberCount, former }: People) {
  const t = useText("accounts");
  return (
    <div className="flex flex-col gap-10">
      {members.length > 0 ? (
        <Members members={members} />
      ) : (
        <EmptyState title={t("people.none")} className="pt-0">
          {t("people.noneBody")}
        </EmptyState>
      )}
      {memberCount > members.length && (
        <p className="meta">{t("people.more", { count: memberCount - members.length })}</p>
      )}
      {former.length > 0 && <Former former={former} />}
    </div>
  );
}

function Members({ members }: { members: AccountMember[] }) {
  const t = useText("accounts");
  const format = useFormat();
  return (
    <DataTable
      caption={t("people.title")}
      rows={members}
      rowKey={(member) => member.id}
      columns={[
        { key: "name", head: t("people.name"), cell: (member) => <PersonLink person={member} /> },
        {
          key: "job",
          head: t("people.jobTitle"),
          cell: (member) => <bdi>{member.jobTitle || "–"}</bdi>,
        },
        {
          key: "since",
          head: t("people.since"),
          align: "end",
          cell: (member) => (member.joinedAt === null ? "–" : format.shortDay(member.joinedAt)),
        },
      ]}
    />
  );
}

function Former({ former }: { former: FormerMember[] }) {
  const t = useText("accounts");
  const format = useFormat();
  return (
    <section aria-labelledby="former">
      <h3 id="former" className="pb-2 text-sm font-strong">
        {t("people.former")}
      </h3>
      <ul className="border-t border-line text-sm">
        {former.map((person) => (
          <li
            key={person.id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-2"
          >
            <PersonLink person={person} />
            <span className="text-ink-2 tabular-nums">
              {t("people.fromTo", {
                from: format.shortDay(person.joinedAt),
                to: format.shortDay(person.leftAt),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PersonLink({ person }: { person: { name: string; handle: string } }) {
  const t = useText("accounts");
  if (person.name === "") return <span className="text-ink-2">{t("people.formerMember")}</span>;
  return (
    <Link href={`/people/${person.handle}`} className="touch-target font-strong hover:text-accent">
      <bdi>{person.name}</bdi>
    </Link>
  );
}
