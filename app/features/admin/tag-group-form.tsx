import { Form } from "@remix-run/react";
import {
  GROUP_NAME_MAX,
  GROUP_TAGS_MAX,
  type TagAccess,
  tagAccesses,
} from "~/features/tags/tag-group";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { TextInput } from "~/ui/text-input";
import { FormAnswer, VersionField } from "./form-answer";

export interface TagGroupFormProps {
  view: FormView;
  group: { name: string; access: TagAccess; least: number; most: number };
  version: string;
}

export function TagGroupForm({ view, group, version }: TagGroupFormProps) {
  const t = useText("admin");
  const say = useText("shared");
  return (
    <Form method="post" className="flex max-w-measure flex-col gap-7">
      <GroupAnswer view={view} />
      <VersionField view={view} version={version} />
      <Field name="name" label={t("tags.groupName")} required errors={view.errors("name")}>
        {(wiring) => (
          <TextInput
            defaultValue={view.value("name", group.name)}
            maxLength={GROUP_NAME_MAX}
            {...wiring}
          />
        )}
      </Field>
      <RadioGroup
        name="access"
        legend={t("tags.access")}
        required
        defaultValue={view.value("access", group.access)}
        errors={view.errors("access")}
        options={tagAccesses.map((value) => ({
          value,
          label: t(`tags.accesses.${value}`),
          hint: t(`tags.accessHints.${value}`),
        }))}
      />
      <div className="grid grid-cols-2 gap-6">
        <CountField name="least" min={0} stored={group.least} view={view} />
        <CountField name="most" min={1} stored={group.most} view={view} />
      </div>
      <p className="meta -mt-4">{t("tags.leastHint")}</p>
      <div>
        <Button>{say("actions.save")}</Button>
      </div>
    </Form>
  );
}

interface CountFieldProps {
  name: "least" | "most";
  min: number;
  stored: number;
  view: FormView;
}

function CountField({ name, min, stored, view }: CountFieldProps) {
  const t = useText("admin");
  return (
    <Field name={name} label={t(`tags.${name}`)} required errors={view.errors(name)}>
      {(wiring) => (
        <TextInput
          type="number"
          inputMode="numeric"
          min={min}
          max={GROUP_TAGS_MAX}
          defaultValue={view.value(name, String(stored))}
          {...wiring}
        />
      )}
    </Field>
  );
}

function GroupAnswer({ view }: { view: FormView }) {
  const t = useText("admin");
  const labels = {
    name: t("tags.groupName"),
    access: t("tags.access"),
    least: t("tags.least"),
    most: t("tags.most"),
  };
  const say = (name: string, value: string) =>
    name === "access" ? t(`tags.accesses.${value as TagAccess}`) : value;
  return <FormAnswer view={view} labels={labels} say={say} />;
}
