import { Form } from "@remix-run/react";
import SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import type { BoardField } from "~/features/boards/board-field";
import { useText } from "~/i18n/use-text";
import { fieldParam } from "~/platform/asked-field";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field } from "~/ui/field";
import { Menu } from "~/ui/menu";
import { Select, type SelectOption } from "~/ui/select";
import { type IdeaFilters, ideaListParams, noFilters } from "./idea-list";
import { type Status, statusGroups } from "./status";

/** What a list can be filtered by. */
export interface FilterChoices {
  statuses: readonly Pick<Status, "key" | "group" | "name">[];
  tags: readonly { id: number; name: string }[];
  /** For staff; nobody else filters by them. */
  segments: readonly { id: number; name: string }[];
  /** The choices that the list's board asks for. */
  fields: readonly Pick<BoardField, "id" | "name" | "choices">[];
  /** Whether somebody is signed in, who has ideas of their own. */
  personal: boolean;
}

export interface ListFilterProps {
  filters: IdeaFilters;
  choices: FilterChoices;
}

/** A form that unfolds; what else is chosen travels with it. */
export function ListFilter({ filters, choices }: ListFilterProps) {
  const t = useText("ideas");
  return (
    <Menu
      // A new list comes with the form folded again.
      key={ideaListParams(filters).toString()}
      triggerClassName="touch-target flex items-center gap-2 py-2 text-sm text-ink-2 hover:text-ink"
      trigger={
        <>
          <SlidersHorizontal aria-hidden="true" strokeWidth={1.7} className="size-4" />
          {t("filter.title")}
        </>
      }
    >
      <Form action="/ideas" method="get" className="flex w-72 max-w-full flex-col gap-4 p-3">
        <KeptChoices filters={filters} />
        <Choices filters={filters} choices={choices} />
        <Button>{t("filter.show")}</Button>
      </Form>
    </Menu>
  );
}

function KeptChoices({ filters: { q, board, order, seed } }: { filters: IdeaFilters }) {
  const kept = [...ideaListParams({ ...noFilters, q, board, order, seed })];
  return kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

function Choices({ filters, choices }: ListFilterProps) {
  const t = useText("ideas");
  const any: SelectOption = { value: "", label: t("filter.any") };
  const groups = statusGroups.map((group) => ({ value: group, label: t(`group.${group}`) }));
  const statuses = statusGroups.map((group) => ({
    label: t(`group.${group}`),
    options: choices.statuses
      .filter((status) => status.group === group)
      .map((status) => ({ value: status.key, label: status.name })),
  }));
  const tags = choices.tags.map((tag) => ({ value: tag.id, label: tag.name }));
  return (
    <>
      <Field name="group" id="filter-group" label={t("filter.group")}>
        {(wiring) => <Select {...wiring} options={[any, ...groups]} defaultValue={filters.group} />}
      </Field>
      <Field name="status" id="filter-status" label={t("filter.status")}>
        {(wiring) => (
          <Select {...wiring} options={[any, ...statuses]} defaultValue={filters.status} />
        )}
      </Field>
      {tags.length > 0 && (
        <Field name="tag" id="filter-tag" label={t("filter.tag")}>
          {(wiring) => (
            <Select {...wiring} options={[any, ...tags]} defaultValue={filters.tag ?? ""} />
          )}
        </Field>
      )}
      {choices.segments.length > 0 && (
        <Field name="segment" id="filter-segment" label={t("filter.segment")}>
          {(wiring) => (
            <Select
              {...wiring}
              options={[
                any,
                ...choices.segments.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              defaultValue={filters.segment ?? ""}
            />
          )}
        </Field>
      )}
      <FieldChoices filters={filters} fields={choices.fields} any={any} />
      <Boxes filters={filters} personal={choices.personal} />
    </>
  );
}

interface FieldChoicesProps extends Pick<FilterChoices, "fields"> {
  filters: IdeaFilters;
  any: SelectOption;
}

function FieldChoices({ filters, fields, any }: FieldChoicesProps) {
  return fields.map(({ id, name, choices }) => (
    <Field key={id} name={fieldParam(id)} id={`filter-field-${id}`} label={name}>
      {(wiring) => (
        <Select
          {...wiring}
          options={[any, ...choices.map((choice) => ({ value: choice, label: choice }))]}
          defaultValue={filters.fields.find((field) => field.id === id)?.value ?? ""}
        />
      )}
    </Field>
  ));
}

function Boxes({ filters, personal }: { filters: IdeaFilters; personal: boolean }) {
  const t = useText("ideas");
  const boxes = personal
    ? (["mine", "followed", "unanswered"] as const)
    : (["unanswered"] as const);
  return (
    <fieldset>
      <legend className="sr-only">{t("filter.more")}</legend>
      {boxes.map((box) => (
        <Checkbox
          key={box}
          name={box}
          value="1"
          defaultChecked={filters[box]}
          label={t(`filter.${box}`)}
        />
      ))}
    </fieldset>
  );
}
