import type { ImportReport } from "~/features/intake/import/import-report";

const number = new Intl.NumberFormat("en");

/** What an import did, or would do, in a few lines. */
export function summaryOf(report: ImportReport, dryRun: boolean): string[] {
  const kinds = [
    ["Account fields", report.account_fields],
    ["Accounts", report.accounts],
    ["People", report.people],
    ["Fields", report.fields],
    ["Ideas", report.ideas],
    ["Comments", report.comments],
    ["Votes", report.votes],
    ["Deals", report.deals],
  ] as const;
  const rows = kinds
    .filter(([, counts]) => counts.added + counts.known + counts.refused > 0)
    .map(([name, { added, known, refused }]) => {
      const parts = [`${number.format(added)} new`, `${number.format(known)} known`];
      return `${`${name}:`.padEnd(9)} ${[...parts, `${number.format(refused)} refused`].join(", ")}`;
    });
  const { boards, tags, people } = report.made;
  const made = [`boards ${boards}`, `tags ${tags}`, `people ${people}`];
  const dry = dryRun ? ["Dry run: nothing was written. It would come to this:"] : [];
  return [...dry, ...rows, `Made for it: ${made.join(", ")}.`];
}
