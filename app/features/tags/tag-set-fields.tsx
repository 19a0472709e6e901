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
export function TagSetFields(props: TagSetFieldsProps) {
  const { name, view } = props;
  return (
    <TagSetList
      {...props}
      rule={(group) => group ?? { least: 0, most: FREE_TAGS_MAX }}
      errors={(group) => view.errors(group ? limitField(group.id) : name)}
    />
  );
}

/** As {@link TagSetFields}, where what counts is how many one chooses in all. */
export function TagsInAllFields(props: TagSetFieldsProps) {
  const { name, view } = props;
  return (
    <div>
      <TagSetList {...props} rule={() => null} errors={() => []} />
      <FieldErrors id={`${name}-error`} errors={view.errors(name)} />
    </div>
  );
}

type Limits = Pick<TagGroup, "least" | "most">;

interface TagSetListProps extends TagSetFieldsProps {
  /** What a group asks for; null for nothing of its own. */
  rule: (group: TagGroup | null) => Limits | null;
  errors: (group: TagGroup | null) => readonly string[];
}

function TagSetList({ name, legend, sets, view, rule, errors }: TagSetListProps) {
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
          limits={rule(set.group)}
          errors={errors(set.group)}
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
  limits: Limits | null;
  errors: readonly string[];
}

function TagSetField({ name, legend, set, chosen, limits, errors }: TagSetFieldProps) {
  const t = useText("tags");
  const { group, tags } = set;
  const errorId = `${name}-${group?.id ?? "free"}-error`;
  return (
    <fieldset aria-describedby={errors.length > 0 ? errorId : undefined}>
      <legend className="pb-1 text-sm font-strong">
        {group?.name ?? legend ?? t("free")}
        <SetRule group={group} limits={limits} />
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
function SetRule({ group, limits }: { group: TagGroup | null; limits: Limits | null }) {
  const t = useText("tags");
  const say = useLimitText();
  const said = [
    limits && say(limits),
    group?.access === "staff_only" && t("staffOnly"),
    group?.access === "staff_set" && t("staffSet"),
  ].filter(Boolean);
  return <span className="ps-2 text-xs font-normal text-ink-3">{said.join(" · ")}</span>;
}

/** How many tags of a group one may choose, in words. */
export function useLimitText(): (limits: Limits) => string {
  const t = useText("tags");
  return ({ least, most }) => {
    if (least === 0) return t("upTo", { count: most });
    return least === most ? t("exactly", { count: most }) : t("between", { least, most });
  };
}
