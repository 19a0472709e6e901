import type { ReactNode } from "react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { type Fact, FactList } from "~/ui/fact-list";
import { Link } from "~/ui/link";
import type { RowView } from "./register-row";

/** All that is known of a row, fact by fact. */
export function RowFacts({ row }: { row: RowView }) {
  const t = useText("register");
  const format = useFormat();
  const facts: Fact[] = [
    { label: t("facts.bearer"), value: t(`bearer.${row.bearer}`) },
    { label: t("form.likelihood"), value: t(`likelihood.${row.likelihood}`) },
    { label: t("form.impact"), value: t(`impact.${row.impact}`) },
    { label: t("tend.status"), value: t(`status.${row.status}`) },
    {
      label: t("facts.applies"),
      value: t("facts.accounts", { count: row.marks + (row.byStaff ? 0 : 1) }),
    },
  ];
  if (row.owner) facts.push({ label: t("tend.owner"), value: <Person person={row.owner} /> });
  if (row.reviewAt !== null) {
    facts.push({ label: t("facts.review"), value: format.day(row.reviewAt) });
  }
  return <FactList facts={facts} />;
}

function Person({ person }: { person: { name: string; handle: string } }): ReactNode {
  return (
    <Link href={`/people/${person.handle}`} className="touch-target hover:text-accent">
      <bdi>{person.name}</bdi>
    </Link>
  );
}
