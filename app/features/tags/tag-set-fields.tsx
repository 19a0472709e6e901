import { useText } from "~/i18n/use-text";
import { Checkbox } from "~/ui/checkbox";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { FREE_TAGS_MAX, limitField, type TagGroup, type TagSet } from "./tag-group";

export interface TagSetFieldsProps {
  /** Of the form value. */
  name: string;
  /** The title over the tags without a group, where they stand alone. */
  legend: string;
  sets: readonly TagSet[];
  view: FormView;
}

/** Tags as boxes to tick, group by group, each with how many one may choose. */
export function TagSetFields({ name, legend, sets, view }: TagSetFieldsProps) {
  const stored = sets.flatMap(({ tags }) => tags.filter((tag) => tag.chosen));
  const chosen = view.values(
    name,
    stored.map((tag) => String(tag.id)),
  );
  return (
    <div className="flex flex-col gap-5">
      {sets.map((set) => (
        <TagSetField
          key={set.group?.id ?? "free"}
          {...{ name, set, chosen }}
          legend={sets.length > 1 ? undefined : legend}
          errors={view.errors(set.group ? limitField(set.group.id) : name)}
        />
      ))}
    </div>
  );
}

interface TagSetFieldProps {
  name: string;
  legend: string | undefined;
  set: TagSet;
  chosen: readonly string[];
  errors: readonly string[];
}

function TagSetField({ name, legend, set, chosen, errors }: TagSetFieldProps) {
  const t = useText("tags");
  const { group, tags } = set;
  const errorId = `${name}-${group?.id ?? "free"}-error`;
  return (
    <fieldset aria-describedby={errors.length > 0 ? errorId : undefined}>
      <legend className="pb-1 text-sm font-strong">
        {group?.name ?? legend ?? t("free")}
        <SetRule group={group} />
      </legend>
      <div className="flex flex-wrap gap-x-6">
        {tags.map((tag) => (
          <Checkbox
            key={tag.id}
            name={name}
            value={tag.id}
            defaultChecked={chosen.includes(String(tag.id))}
            label={tag.name}
          />
        ))}
      </div>
      <FieldErrors id={errorId} errors={errors} />
    </fieldset>
  );
}

/** How many, and who sees them where that is not everyone. */
function SetRule({ group }: { group: TagGroup | null }) {
  const t = useText("tags");
  const say = useLimitText();
  return (
    <span className="ps-2 text-xs font-normal text-ink-3">
      {say(group ?? { least: 0, most: FREE_TAGS_MAX })}
      {group?.access === "staff_only" && ` · ${t("staffOnly")}`}
      {group?.access === "staff_set" && ` · ${t("staffSet")}`}
    </span>
  );
}

/** How many tags of a group one may choose, in words. */
export function useLimitText(): (limits: Pick<TagGroup, "least" | "most">) => string {
  const t = useText("tags");
  return ({ least, most }) => {
    if (least === 0) return t("upTo", { count: most });
    return least === most ? t("exactly", { count: most }) : t("between", { least, most });
  };
}
