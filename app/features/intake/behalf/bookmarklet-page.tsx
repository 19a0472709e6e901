import { useText } from "~/i18n/use-text";
import { buttonClass } from "~/ui/button-look";
import { Field } from "~/ui/field";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { SectionHeader } from "~/ui/section-header";
import { TextArea } from "~/ui/text-area";

/**
 * A link to drag to the bar of bookmarks, and its address to copy where nothing can be dragged. A
 * press here does nothing: the policy of our own pages runs no script of an address.
 */
export function BookmarkletPage({ address, site }: { address: string; site: string }) {
  const t = useText("intake");
  return (
    <Page width="reading">
      <PageHeader title={t("behalf.bookmarklet.title")} lede={t("behalf.bookmarklet.lede")} />
      <section aria-labelledby="drag" className="pb-10">
        <SectionHeader id="drag" title={t("behalf.bookmarklet.drag")} />
        <p className="max-w-measure pb-4 text-ink-2">{t("behalf.bookmarklet.dragHow")}</p>
        <a href={address} draggable className={buttonClass("outline", "medium")}>
          {t("behalf.bookmarklet.name", { site })}
        </a>
      </section>
      <section aria-labelledby="copy" className="pb-10">
        <SectionHeader id="copy" title={t("behalf.bookmarklet.copy")} />
        <Field name="address" label={t("behalf.bookmarklet.address")}>
          {(wiring) => (
            <TextArea {...wiring} voice="product" rows={3} readOnly dir="ltr" value={address} />
          )}
        </Field>
        <p className="meta max-w-measure pt-2">{t("behalf.bookmarklet.copyHow")}</p>
      </section>
      <section aria-labelledby="share">
        <SectionHeader id="share" title={t("behalf.bookmarklet.share")} />
        <p className="max-w-measure text-ink-2">{t("behalf.bookmarklet.shareHow")}</p>
      </section>
    </Page>
  );
}
