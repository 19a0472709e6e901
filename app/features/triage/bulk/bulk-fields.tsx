import type { TagSet } from "~/features/tags/tag-group";
import { useText } from "~/i18n/use-text";
import { Checkbox } from "~/ui/checkbox";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import type { BoardChoice } from "../move-form";
import { NOTE_MAX } from "../status-change";

/** Tags that come to all of them, and tags that go. */
export function TagFields({ view, sets }: { view: FormView; sets: readonly TagSet[] }) {
  const t = useText("triage");
  return (
    <>
      <TagBoxes view={view} sets={sets} name="add" legend={t("bulk.add")} />
      <TagBoxes view={view} sets={sets} name="remove" legend={t("bulk.remove")} />
    </>
  );
}

interface TagBoxesProps {
  view: FormView;
  sets: readonly TagSet[];
  name: "add" | "remove";
  legend: string;
}

function TagBoxes({ view, sets, name, legend }: TagBoxesProps) {
  const chosen = view.values(name);
  const errors = view.errors(name);
  const tags = sets.flatMap((set) => set.tags);
  return (
    <fieldset aria-describedby={errors.length > 0 ? `${name}-error` : undefined}>
      <legend className="pb-1 text-sm font-strong">{legend}</legend>
      <div className="flex flex-wrap gap-x-6">
        {tags.map((tag) => (
          <Checkbox
            key={tag.id}
            name={name}
            value={tag.id}
            label={<bdi>{tag.name}</bdi>}
            defaultChecked={chosen.includes(String(tag.id))}
          />
        ))}
      </div>
      <FieldErrors id={`${name}-error`} errors={errors} />
    </fieldset>
  );
}

export function OwnerFields(props: {
  view: FormView;
  choices: readonly { id: number; name: string }[];
}) {
  const t = useText("triage");
  const { view, choices } = props;
  return (
    <Field name="owner" label={t("owner.label")} errors={view.errors("owner")}>
      {(wiring) => (
        <Select
          {...wiring}
          defaultValue={view.value("owner")}
          options={[
            { value: "", label: t("owner.nobody") },
            ...choices.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </Field>
  );
}

/** Why they are archived. */
export function ArchiveFields({ view }: { view: FormView }) {
  const t = useText("triage");
  return (
    <Field
      name="note"
      id="archive-note"
      label={t("status.note")}
      hint={t("bulk.archive.hint")}
      errors={view.errors("note")}
      required
    >
      {(wiring) => (
        <TextArea {...wiring} rows={4} maxLength={NOTE_MAX} defaultValue={view.value("note")} />
      )}
    </Field>
  );
}

export function BoardFields({
  view,
  choices,
}: {
  view: FormView;
  choices: readonly BoardChoice[];
}) {
  const t = useText("triage");
  return (
    <>
      <Field name="board" label={t("move.legend")} errors={view.errors("board")} required>
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={view.value("board")}
            options={choices.map(({ id, name, access }) => ({
              value: id,
              label: `${name} (${t(`move.access.${access}`)})`,
            }))}
          />
        )}
      </Field>
      <Checkbox
        name="opens"
        value="1"
        label={t("bulk.opens")}
        defaultChecked={view.value("opens") === "1"}
      />
    </>
  );
}
