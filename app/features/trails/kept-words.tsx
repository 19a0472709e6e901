import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { TRAIL_KEPT } from "./trail-kept";

/** In full: what is kept of a prospect's visit, for how long, and how to end it. */
export function KeptWords({ back }: { back: string }) {
  const t = useText("trails");
  const { visitDays, unconfirmedDays, contactDays } = TRAIL_KEPT;
  return (
    <div className="px-gutter pt-6 pb-16">
      <Breadcrumb label={t("prospect.pages")} crumbs={[{ label: t("privacy.back"), href: back }]} />
      <h1 className="title-page pt-5 pb-5">{t("privacy.title")}</h1>
      <div className="flex max-w-measure flex-col gap-4 text-read text-pretty">
        <p>{t("privacy.visit")}</p>
        <p>{t("privacy.cookie")}</p>
        <p>{t("privacy.passCookie")}</p>
        <p>{t("privacy.days", { count: visitDays })}</p>
        <p>{t("privacy.said")}</p>
        <p>{t("privacy.mail")}</p>
        <p>{t("privacy.unconfirmed", { count: unconfirmedDays })}</p>
        <p>{t("privacy.contact", { count: contactDays })}</p>
        <p>{t("privacy.others")}</p>
      </div>
    </div>
  );
}
