import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { SectionHeader } from "~/ui/section-header";
import type { ItemCard } from "./roadmap-item";

/** For a new item: whether staff alone see it for now. */
export function UnpublishedField({ view, stored = false }: { view: FormView; stored?: boolean }) {
  const t = useText("roadmap");
  return (
    <Checkbox
      name="unpublished"
      value="1"
      label={t("publish.later")}
      hint={t("publish.laterHint")}
      defaultChecked={view.values("unpublished", stored ? ["1"] : []).length > 0}
    />
  );
}

/** Over an item that members do not see yet. */
export function UnpublishedNotice({ itemId, canPublish }: { itemId: number; canPublish: boolean }) {
  const t = useText("roadmap");
  return (
    <Notice
      className="mb-6 print:hidden"
      title={t("publish.staffOnly")}
      action={
        canPublish && (
          <ButtonLink look="outline" size="small" href={`/roadmap/${itemId}/publication`}>
            {t("publish.publish")}
          </ButtonLink>
        )
      }
    >
      {t("publish.staffOnlyHint")}
    </Notice>
  );
}

/** Below the roadmap, for staff: what is on it for them alone. */
export function UnpublishedItems({ items }: { items: readonly ItemCard[] }) {
  const t = useText("roadmap");
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="unpublished" className="pt-14 print:hidden">
      <SectionHeader id="unpublished" title={t("publish.section")} className="pb-0" />
      <ul className="max-w-measure">
        {items.map((item) => (
          <li key={item.id} className="border-b border-line py-4">
            <h3 className="title-lg">
              <Link href={item.path} className="touch-target hover:text-accent">
                <bdi>{item.internalName || item.title}</bdi>
              </Link>
            </h3>
            <p className="pt-1 text-sm text-ink-2">{t(`horizon.${item.horizon}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
