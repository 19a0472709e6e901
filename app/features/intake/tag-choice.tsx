import ChevronDown from "lucide-react/icons/chevron-down";
import { limitField, type TagSet } from "~/features/tags/tag-group";
import { TagSetFields } from "~/features/tags/tag-set-fields";
import { useText } from "~/i18n/use-text";
import type { FormView } from "~/ui/form-view";

/** The tags that one may give: those of groups that ask for some in view, the others folded away. */
export function TagChoice({ sets, view }: { sets: readonly TagSet[]; view: FormView }) {
  const t = useText("intake");
  const asked = sets.filter(({ group }) => group && group.least > 0);
  const others = sets.filter((set) => !asked.includes(set));
  return (
    <>
      {asked.length > 0 && (
        <TagSetFields name="tagIds" legend={t("tags.title")} sets={asked} view={view} />
      )}
      {others.length > 0 && <FoldedTags sets={others} view={view} />}
    </>
  );
}

function FoldedTags({ sets, view }: { sets: readonly TagSet[]; view: FormView }) {
  const t = useText("intake");
  const begun =
    view.values("tagIds").length > 0 ||
    view.errors("tagIds").length > 0 ||
    sets.some(({ group }) => group && view.errors(limitField(group.id)).length > 0);
  return (
    <details open={begun} className="group/tags -my-2">
      <summary className="touch-target flex items-center gap-2 py-2 text-sm font-strong">
        {t("tags.title")} <span className="text-xs font-normal text-ink-3">{t("optional")}</span>
        <ChevronDown
          aria-hidden="true"
          className="size-3.5 text-ink-3 group-open/tags:rotate-180"
        />
      </summary>
      <div className="pt-1">
        <TagSetFields name="tagIds" legend={t("tags.legend")} sets={sets} view={view} />
      </div>
    </details>
  );
}
