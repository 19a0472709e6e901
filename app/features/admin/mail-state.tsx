import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";

export interface MailStateProps {
  mail: { dead: number };
  /** The mail server; null where none is configured. */
  host: string | null;
  /** Tasks in the background that failed for good. */
  deadJobs: number;
}

/** What does not go out, and what to do; nothing where all is well. */
export function MailState({ mail, host, deadJobs }: MailStateProps) {
  const t = useText("admin");
  if (host !== null && mail.dead === 0 && deadJobs === 0) return null;
  const readMails = (
    <ButtonLink look="quiet" size="small" href="/admin/mail">
      {t("overview.mailRead")}
    </ButtonLink>
  );
  return (
    <div className="flex flex-col gap-3">
      {host === null && (
        <Notice tone="attention" title={t("overview.mailOff")} action={readMails}>
          {t("overview.mailOffBody")}
        </Notice>
      )}
      {mail.dead > 0 && (
        <Notice
          tone="attention"
          title={t("overview.mailDead", { count: mail.dead })}
          action={readMails}
        >
          {t("overview.mailDeadBody")}
        </Notice>
      )}
      {deadJobs > 0 && (
        <Notice tone="attention" title={t("overview.jobsDead", { count: deadJobs })}>
          {t("overview.jobsDeadBody")}
        </Notice>
      )}
    </div>
  );
}
