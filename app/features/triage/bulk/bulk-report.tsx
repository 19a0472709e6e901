import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { BulkReport } from "./bulk-change";

export interface ReportViewProps {
  report: BulkReport;
  tense: "would" | "did";
}

/** What a change does to how many ideas, and which it leaves and why. */
export function ReportView({ report, tense }: ReportViewProps) {
  const t = useText("triage");
  const say = useText("shared");
  return (
    <div className="flex flex-col gap-2 text-md">
      <p>{t(`bulk.${tense}.changed`, { count: report.changed })}</p>
      {report.same > 0 && <p>{t("bulk.same", { count: report.same })}</p>}
      {report.refused > 0 && (
        <>
          <p>{t(`bulk.${tense}.refused`, { count: report.refused })}</p>
          <ul className="flex flex-col gap-1.5 text-sm">
            {report.named.map(({ id, title, reasons }) => (
              <li key={id}>
                <Link href={`/ideas/${id}`} className="touch-target font-strong hover:text-accent">
                  <bdi>{title}</bdi>
                </Link>
                {": "}
                {reasons.map((reason) => sayReason(say, reason)).join(" ")}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A text key with its area, and parameters behind a bar. */
function sayReason(say: ReturnType<typeof useText<"shared">>, coded: string): string {
  const [key = "", parameters] = coded.split("|", 2);
  return say(key as never, parameters ? JSON.parse(parameters) : {}) as unknown as string;
}
