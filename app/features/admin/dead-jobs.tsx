import { useText } from "~/i18n/use-text";
import { Notice } from "~/ui/notice";

/** Tasks in the background that failed for good; nothing where none did. */
export function DeadJobs({ count }: { count: number }) {
  const t = useText("admin");
  if (count === 0) return null;
  return (
    <Notice tone="attention" title={t("overview.jobsDead", { count })}>
      {t("overview.jobsDeadBody")}
    </Notice>
  );
}
