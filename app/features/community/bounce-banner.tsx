import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";

/** Tells a person on every page that mail to them comes back, until they mend it. */
export function BounceBanner({ email }: { email: string }) {
  const t = useText("community");
  return (
    <div className="px-gutter pt-4 print:hidden">
      <Notice
        tone="attention"
        className="mx-auto max-w-page"
        title={t("bounce.title", { email })}
        action={
          <Link
            href="/settings/mail"
            className="touch-target font-strong text-accent hover:underline"
          >
            {t("bounce.link")}
          </Link>
        }
      />
    </div>
  );
}
