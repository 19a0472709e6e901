import { Form } from "@remix-run/react";
import { TAG_NAME_MAX } from "~/features/tags/tag";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import { FormAnswer, VersionField } from "./form-answer";

export interface TagFormProps {
  view: FormView;
  name: string;
  version: string;
  /** The word of the field and of the button: a new tag, or another name. */
  label: string;
  button: string;
}

export function TagForm({ view, name, version, label, button }: TagFormProps) {
  const t = useText("admin");
  return (
    <Form method="post" className="flex max-w-measure flex-col gap-5">
      <FormAnswer view={view} labels={{ name: t("tags.name") }} />
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
        <Button look="outline" className="sm:mt-7">
          {button}
        </Button>
      </div>
    </Form>
  );
}
