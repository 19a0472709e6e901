import { Form } from "@remix-run/react";
import { TAG_NAME_MAX } from "~/features/tags/tag";
import type { TagGroup } from "~/features/tags/tag-group";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { FormAnswer, VersionField } from "./form-answer";

export interface TagFormProps {
  view: FormView;
  name: string;
  /** Of its group; "" for none. */
  group: string;
  groups: readonly Pick<TagGroup, "id" | "name">[];
  version: string;
  /** The word of the field and of the button: a new tag, or another name. */
  label: string;
  button: string;
}

export function TagForm({ view, name, group, groups, version, label, button }: TagFormProps) {
  return (
    <Form method="post" className="flex max-w-measure flex-col gap-5">
      <TagAnswer view={view} groups={groups} />
      <VersionField view={view} version={version} />
      <div className="flex flex-wrap items-start gap-3">
        <Field
          name="name"
          label={label}
          required
          errors={view.errors("name")}
          className="min-w-60 flex-1"
        >
          {(wiring) => (
            <TextInput
              defaultValue={view.value("name", name)}
              maxLength={TAG_NAME_MAX}
              {...wiring}
            />
          )}
        </Field>
        {groups.length > 0 && <GroupField view={view} group={group} groups={groups} />}
        <Button look="outline" className="sm:mt-7">
          {button}
        </Button>
      </div>
    </Form>
  );
}

function GroupField({ view, group, groups }: Pick<TagFormProps, "view" | "group" | "groups">) {
  const t = useText("admin");
  return (
    <Field
      name="group"
      label={t("tags.group")}
      errors={view.errors("group")}
      className="min-w-44 flex-1"
    >
      {(wiring) => (
        <Select
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={view.value("group", group)}
          {...wiring}
        >
          <option value="">{t("tags.noGroup")}</option>
        </Select>
      )}
    </Field>
  );
}

function TagAnswer({ view, groups }: Pick<TagFormProps, "view" | "groups">) {
  const t = useText("admin");
  const labels = { name: t("tags.name"), group: t("tags.group") };
  const say = (name: string, value: string) =>
    name === "group" ? (groups.find(({ id }) => String(id) === value)?.name ?? "") : value;
  return <FormAnswer view={view} labels={labels} say={say} />;
}
