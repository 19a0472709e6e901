import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";
import { type CaseListRow, casePath } from "./business-case";
import { useAboutName } from "./use-case-name";

/** Cases, a row each: what it is about, for whom, how much of it is confirmed. */
export function CaseTable({
  cases,
  withAccount,
}: {
  cases: readonly CaseListRow[];
  withAccount: boolean;
}) {
  const t = useText("business-case");
  const format = useFormat();
  const nameOf = useAboutName();
  const account = {
    key: "account",
    head: t("list.account"),
    cell: (row: CaseListRow) => <bdi>{row.account}</bdi>,
  };
  return (
    <DataTable
      caption={t("title")}
      rows={cases}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "about",
          head: t("list.about"),
          cell: (row) => (
            <Link
              href={casePath(row.id)}
              className="touch-target font-strong hover:text-accent"
              lang={row.about.language}
            >
              <bdi>{nameOf(row.about)}</bdi>
            </Link>
          ),
        },
        ...(withAccount ? [account] : []),
        {
          key: "confirmed",
          head: t("list.confirmed"),
          cell: (row) =>
            t("list.confirmedOf", {
              count: row.confirmed,
              all: format.number(row.lines),
            }),
        },
        {
          key: "shown",
          head: t("list.shown"),
          cell: (row) => (row.shared ? t("list.both", { account: row.account }) : t("list.ours")),
        },
        { key: "made", head: t("list.made"), cell: (row) => format.day(row.createdAt) },
      ]}
    />
  );
}
