import { Form } from "@remix-run/react";
import SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import { accountKinds } from "~/features/accounts/account";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { Menu } from "~/ui/menu";
import { Select, type SelectOption } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { type DeskPlace, deskPath } from "./queue";

/** What a queue can be narrowed down by. */
export interface DeskChoices {
  boards: readonly { slug: string; name: string }[];
  statuses: readonly { key: string; name: string }[];
  tags: readonly { id: number; name: string }[];
  owners: readonly { id: number; name: string }[];
  segments: readonly { id: number; name: string }[];
}

export interface DeskFilterProps {
  place: DeskPlace;
  choices: DeskChoices;
}

/** A form that unfolds and only reads: its answer is in the address. */
export function DeskFilter({ place, choices }: DeskFilterProps) {
  const t = useText("desk");
  return (
    <Menu
      // A new list comes with the form folded again.
      key={deskPath({ ...place, after: null, idea: null })}
      align="start"
      triggerClassName="touch-target flex items-center gap-2 py-2 text-sm text-ink-2 hover:text-ink"
      trigger={
        <>
          <SlidersHorizontal aria-hidden="true" strokeWidth={1.7} className="size-4" />
          {t("filter.title")}
        </>
      }
    >
      <Form action="/desk" method="get" className="flex w-72 max-w-full flex-col gap-4 p-3">
        {place.queue !== "owed" && <input type="hidden" name="queue" value={place.queue} />}
        <Choices place={place} choices={choices} />
        <Button>{t("filter.show")}</Button>
      </Form>
    </Menu>
  );
}

function Choices({ place: { filters }, choices }: DeskFilterProps) {
  const t = useText("desk");
  const boards = choices.boards.map(({ slug, name }) => ({ value: slug, label: name }));
  const statuses = choices.statuses.map(({ key, name }) => ({ value: key, label: name }));
  const tags = choices.tags.map(({ id, name }) => ({ value: id, label: name }));
  const owners = [
    { value: "nobody", label: t("filter.nobody") },
    ...choices.owners.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const segments = choices.segments.map(({ id, name }) => ({ value: id, label: name }));
  const kinds = accountKinds.map((kind) => ({ value: kind, label: t(`filter.kinds.${kind}`) }));
  return (
    <>
      <Choice name="board" options={boards} value={filters.board} />
      <Choice name="status" options={statuses} value={filters.status} />
      <Choice name="tag" options={tags} value={filters.tag} />
      <Choice name="owner" options={owners} value={filters.owner} />
      <Choice name="kind" options={kinds} value={filters.kind} />
      <Choice name="segment" options={segments} value={filters.segment} />
      <Least name="age" value={filters.age} />
      <Least name="votes" value={filters.votes} />
    </>
  );
}

type Chosen = "board" | "status" | "tag" | "owner" | "kind" | "segment";

function Choice(props: { name: Chosen; options: SelectOption[]; value: string | number | null }) {
  const t = useText("desk");
  const { name, options, value } = props;
  if (options.length === 0) return null;
  return (
    <Field name={name} id={`filter-${name}`} label={t(`filter.${name}`)}>
      {(wiring) => (
        <Select
          {...wiring}
          defaultValue={value ?? ""}
          options={[{ value: "", label: t("filter.any") }, ...options]}
        />
      )}
    </Field>
  );
}

function Least({ name, value }: { name: "age" | "votes"; value: number | null }) {
  const t = useText("desk");
  return (
    <Field name={name} id={`filter-${name}`} label={t(`filter.${name}`)}>
      {(wiring) => <TextInput {...wiring} inputMode="numeric" defaultValue={value ?? ""} />}
    </Field>
  );
}
