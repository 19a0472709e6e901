import { useEffect, useState } from "react";
import { BODY_MAX } from "~/features/ideas/idea";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { Prose } from "~/ui/prose";
import { TextArea } from "~/ui/text-area";
import { usePreview } from "./use-preview";
import { useTyped } from "./use-typed";

export interface MarkdownFieldProps {
  label: string;
  hint?: string | undefined;
  mark?: string | undefined;
  value: string;
  errors: readonly string[];
  /** As the server rendered what was typed, where it was asked to. */
  preview: string;
  language: string;
}

/** The body of an idea, with how it will look beneath; without script a button asks for that. */
export function MarkdownField(props: MarkdownFieldProps) {
  const t = useText("intake");
  const [body, setBody] = useTyped("body", props.value);
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const html = usePreview(body, props.preview);
  return (
    <div className="flex flex-col gap-3">
      <Field name="body" {...props}>
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={7}
            lang={props.language}
            maxLength={BODY_MAX}
            defaultValue={props.value}
            onChange={(event) => setBody(event.target.value)}
          />
        )}
      </Field>
      {!live && (
        <p>
          <Button look="outline" size="small" name="preview" value="1" formNoValidate>
            {t("preview.button")}
          </Button>
        </p>
      )}
      {html && (
        <section aria-labelledby="preview" className="border-l border-line-strong pl-4">
          <h2 id="preview" className="meta pb-2">
            {t("preview.title")}
          </h2>
          <Prose html={html} headings={3} lang={props.language} />
        </section>
      )}
    </div>
  );
}
