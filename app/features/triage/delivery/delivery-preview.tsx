import { useText } from "~/i18n/use-text";
import { Prose } from "~/ui/prose";

export interface PreviewedDelivery {
  noteHtml: string;
  title: string;
  forWhom: string;
  bodyHtml: string;
}

/** What was typed, as others will read it. */
export function DeliveryPreview({ delivery }: { delivery: PreviewedDelivery }) {
  const t = useText("changelog");
  return (
    <section aria-label={t("deliver.preview")} className="mb-10 border-t-3 border-accent pt-4">
      <p className="meta">{t("deliver.note")}</p>
      <Prose html={delivery.noteHtml} headings={2} />
      <p className="meta pt-6">{t("deliver.entry")}</p>
      <h2 dir="auto" className="title-xl pt-1">
        {delivery.title}
      </h2>
      {delivery.forWhom && (
        <p className="pt-1 text-md text-ink-2">
          {t("forWhom")} <bdi>{delivery.forWhom}</bdi>
        </p>
      )}
      <Prose html={delivery.bodyHtml} headings={3} className="pt-3" />
    </section>
  );
}
