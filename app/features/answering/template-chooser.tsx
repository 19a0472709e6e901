import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { ReturnToField } from "~/ui/return-to";
import { Select } from "~/ui/select";
import type { FilledText } from "./filled-text";
import { writtenField } from "./merge-fields";
import type { TemplateChoice } from "./template";
import { useTemplate } from "./use-template";

export interface TemplateChooserProps {
  ideaId: number;
  templates: readonly TemplateChoice[];
  /** The id of the text area into which the template goes. */
  field: string;
  /** The page with that text area, which a browser without script opens filled in. */
  action: string;
  /** The template that the text area holds already. */
  chosen?: { id: number; missing: FilledText["missing"] } | null | undefined;
  /** Is told in which language the words are that were put in. */
  onFilled?: ((filled: FilledText) => void) | undefined;
  /** Where its label stands around it already. */
  labelHidden?: boolean;
}

/** Begins an answer with a template; what was typed stays, and the template comes to the cursor. */
export function TemplateChooser(props: TemplateChooserProps) {
  const { ideaId, templates, field, action, chosen, onFilled } = props;
  const t = useText("answering");
  const { submit, state, missing } = useTemplate({ ideaId, field, onFilled });
  if (templates.length === 0) return null;
  const lacks = missing ?? chosen?.missing ?? [];
  return (
    <form method="get" action={action} onSubmit={submit} className="flex flex-col gap-2">
      <ReturnToField way="next" />
      <div className="flex items-end gap-3">
        <Field
          name="template"
          id={`${field}-template`}
          label={t("chooser.label")}
          labelHidden={props.labelHidden}
          className="min-w-0 flex-1"
        >
          {(wiring) => (
            <Select
              {...wiring}
              required
              defaultValue={chosen?.id ?? ""}
              options={[
                { value: "", label: t("chooser.placeholder") },
                ...templates.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
        </Field>
        <Button look="outline" className="h-11">
          {t("chooser.insert")}
        </Button>
      </div>
      <p role="status" className="meta empty:hidden">
        {state === "failed" && t("chooser.failed")}
        {lacks.length > 0 &&
          t("chooser.missing", { fields: lacks.map((name) => writtenField(name)).join(", ") })}
      </p>
    </form>
  );
}
