import Download from "lucide-react/icons/download";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

/** Takes out what the filters show; a plain form, since its answer is a file. */
export function AuditDownload({ list }: { list: string }) {
  const t = useText("admin");
  return (
    <form method="post" action="/admin/activity/file" className="pt-10 print:hidden">
      <input type="hidden" name="list" value={list} />
      <Button look="outline">
        <Download aria-hidden="true" className="size-4 shrink-0" />
        {t("activity.download")}
      </Button>
      <p className="max-w-measure pt-2.5 text-sm text-ink-2">{t("activity.downloadHint")}</p>
    </form>
  );
}
