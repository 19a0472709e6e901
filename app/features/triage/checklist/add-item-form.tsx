import { useFetcher } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView, UseFormView } from "~/ui/form-view";
import { ReturnToField } from "~/ui/return-to";
import { TextInput } from "~/ui/text-input";
import { useEmptiedWhenSent } from "~/ui/use-emptied-when-sent";
import { CHECKLIST_MAX, ITEM_BODY_MAX } from "./checklist";

export interface AddItemFormProps {
  ideaId: number;
  /** How many the idea has. */
  count: number;
  /** Of the page that shows what was refused to a browser without script. */
  view?: FormView | undefined;
  useView: UseFormView;
}

/** One more thing to do; the field stays, so that the next can follow. */
export function AddItemForm({ ideaId, count, view, useView }: AddItemFormProps) {
  const t = useText("triage");
  const fetcher = useFetcher({ key: `checklist-${ideaId}` });
  const own = useView(fetcher.data);
  const shown = own.refused || !view ? own : view;
  const form = useEmptiedWhenSent(fetcher.state, own.refused);
  if (count >= CHECKLIST_MAX) {
    return <p className="meta">{t("checklist.full", { count: CHECKLIST_MAX })}</p>;
  }
  return (
    <fetcher.Form ref={form} method="post" action={`/ideas/${ideaId}/checklist`}>
      <ReturnToField view={shown} way="stay" />
      <input type="hidden" name="stay" value="1" />
      <Field
        name="item"
        label={t("checklist.label")}
        hint={t("checklist.hint")}
        errors={shown.errors("item")}
      >
        {(wiring) => (
          <div className="flex items-start gap-3">
            <TextInput
              {...wiring}
              required
              maxLength={ITEM_BODY_MAX}
              defaultValue={shown.value("item")}
              autoComplete="off"
              className="min-w-0 flex-1"
            />
            <Button look="outline">{t("checklist.add")}</Button>
          </div>
        )}
      </Field>
    </fetcher.Form>
  );
}
