import ChevronDown from "lucide-react/icons/chevron-down";
import { TAGS_MAX } from "~/features/ideas/idea";
import { useText } from "~/i18n/use-text";
import { Checkbox } from "~/ui/checkbox";
import { FieldErrors } from "~/ui/field";

export interface TagChoiceProps {
  tags: { id: number; name: string }[];
  chosen: readonly string[];
  errors: readonly string[];
}

/** The tags that an idea may carry, folded away: staff tag too. */
export function TagChoice({ tags, chosen, errors }: TagChoiceProps) {
  const t = useText("intake");
  if (tags.length === 0) return null;
  return (
    <details open={chosen.length > 0 || errors.length > 0} className="group/tags -my-2">
      <summary className="touch-target flex items-center gap-2 py-2 text-sm font-strong">
        {t("tags.title")} <span className="text-xs font-normal text-ink-3">{t("optional")}</span>
        <ChevronDown
          aria-hidden="true"
          className="size-3.5 text-ink-3 group-open/tags:rotate-180"
        />
      </summary>
      <fieldset aria-describedby={errors.length > 0 ? "tags-error" : undefined} className="pt-1">
        <legend className="meta pb-1">{t("tags.legend", { count: TAGS_MAX })}</legend>
        <div className="flex flex-wrap gap-x-6">
          {tags.map((tag) => (
            <Checkbox
              key={tag.id}
              name="tagIds"
              value={tag.id}
              defaultChecked={chosen.includes(String(tag.id))}
              label={tag.name}
            />
          ))}
        </div>
        <FieldErrors id="tags-error" errors={errors} />
      </fieldset>
    </details>
  );
}
