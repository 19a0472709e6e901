import { Form } from "@remix-run/react";
import type { TagSet } from "~/features/tags/tag-group";
import { TagSetFields } from "~/features/tags/tag-set-fields";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { ReturnToField } from "~/ui/return-to";

export interface TagsFormProps {
  ideaId: number;
  view: FormView;
  sets: readonly TagSet[];
}

/** The tags of an idea as boxes to tick. */
export function TagsForm({ ideaId, view, sets }: TagsFormProps) {
  const t = useText("triage");
  if (sets.length === 0) return <p className="text-sm text-ink-2">{t("tags.none")}</p>;
  return (
    <Form method="post" action={`/ideas/${ideaId}/tags`} className="flex flex-col gap-4">
      <ReturnToField view={view} way="stay" />
      <FieldErrors id="form-errors" errors={view.errors("")} />
      <TagSetFields name="tags" legend={t("tags.legend")} sets={sets} view={view} />
      <div>
        <Button>{t("tags.submit")}</Button>
      </div>
    </Form>
  );
}
