import { Form } from "@remix-run/react";
import type { WaitingPerson } from "~/features/people/waiting";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";
import { Time } from "~/ui/time";

/** Who waits to be let in, and the decision beside each. */
export function WaitingTable({ people }: { people: WaitingPerson[] }) {
  const t = useText("admin");
  const format = useFormat();
  return (
    <DataTable
      caption={t("doors.waiting")}
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        {
          key: "name",
          head: t("people.name"),
          cell: (person) => (
            <Link href={`/admin/people/${person.id}`} className="font-strong hover:text-accent">
              <bdi>{person.name}</bdi>
            </Link>
          ),
        },
        { key: "email", head: t("people.email"), cell: (person) => <Address person={person} /> },
        {
          key: "since",
          head: t("doors.since"),
          cell: ({ waitingSince }) => (
            <Time
              iso={new Date(waitingSince).toISOString()}
              exact={format.moment(waitingSince)}
              text={format.ago(waitingSince)}
            />
          ),
        },
        {
          key: "decide",
          head: t("doors.decide"),
          headHidden: true,
          align: "end",
          cell: (person) => <Decision person={person} />,
        },
      ]}
    />
  );
}

function Address({ person }: { person: WaitingPerson }) {
  const t = useText("admin");
  return (
    <>
      <bdi>{person.email}</bdi>{" "}
      <span className="meta">{t(person.verified ? "people.verified" : "people.unverified")}</span>
    </>
  );
}

function Decision({ person }: { person: WaitingPerson }) {
  const t = useText("admin");
  const path = `/admin/people/${person.id}/approval`;
  const whom = <span className="sr-only">: {person.name}</span>;
  return (
    <span className="flex flex-wrap items-center justify-end gap-3">
      <Form method="post" action={path}>
        <input type="hidden" name="approved" value="1" />
        <Button look="outline" size="small">
          {t("doors.approve")}
          {whom}
        </Button>
      </Form>
      <ButtonLink look="quiet" size="small" href={path}>
        {t("doors.refuse")}
        {whom}
      </ButtonLink>
    </span>
  );
}
