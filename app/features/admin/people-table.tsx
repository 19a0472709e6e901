import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { type Column, DataTable } from "~/ui/data-table";
import { Time } from "~/ui/time";
import { PersonName } from "./person-name";
import type { PersonRow } from "./person-row";

export function PeopleTable({ caption, people }: { caption: string; people: PersonRow[] }) {
  const t = useText("admin");
  const account: Column<PersonRow> = {
    key: "account",
    head: t("people.account"),
    cell: (person) => person.account?.name ?? "–",
  };
  return (
    <DataTable
      caption={caption}
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        {
          key: "name",
          head: t("people.name"),
          cell: (person) => <PersonName person={person} />,
        },
        { key: "email", head: t("people.email"), cell: (person) => person.email ?? "–" },
        {
          key: "role",
          head: t("people.role"),
          cell: (person) => t(`people.roles.${person.role}`),
        },
        account,
        {
          key: "joined",
          head: t("people.joined"),
          align: "end",
          cell: (person) => <Joined at={person.createdAt} />,
        },
      ]}
    />
  );
}

function Joined({ at }: { at: number }) {
  const format = useFormat();
  return (
    <Time
      iso={new Date(at).toISOString()}
      exact={format.moment(at)}
      text={format.shortDay(at)}
      className="whitespace-nowrap"
    />
  );
}
