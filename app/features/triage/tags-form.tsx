import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";

export interface TagChoice {
  id: number;
  name: string;
  chosen: boolean;
}

export interface TagsFormProps {
  ideaId: number;
  view: FormView;
  choices: readonly TagChoice[];
}

/** The tags of an idea as boxes to tick. */
export function TagsForm({ ideaId, view, choices }: TagsFormProps) {
  const t = useText("triage");
  const stored = choices.filter((choice) => choice.chosen).map((choice) => String(choice.id));
  const chosen = view.values("tags", stored);
  if (choices.length === 0) return <p className="text-sm text-ink-2">{t("tags.none")}</p>;
  return (
    <Form method="post" action={`/ideas/${ideaId}/tags`} className="flex flex-col gap-4">
      <fieldset aria-describedby={view.refused ? "tags-error" : undefined}>
        <legend className="pb-1 text-sm font-strong">{t("tags.legend")}</legend>
        <FieldErrors id="tags-error" errors={[...view.errors(""), ...view.errors("tags")]} />
        <div className="grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-x-4">
          {choices.map((choice) => (
            <Checkbox
              key={choice.id}
              name="tags"
              value={choice.id}
              label={choice.name}
              defaultChecked={chosen.includes(String(choice.id))}
            />
          ))}
        </div>
      </fieldset>
      <div>
        <Button>{t("tags.submit")}</Button>
      </div>
    </Form>
  );
}
