import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { FormAnswer } from "./form-answer";

/** The place of one thing among others, from 1, as a form of its own. */
export function PlaceForm({ view, place, of }: { view: FormView; place: number; of: number }) {
  const t = useText("admin");
  const say = useText("shared");
  const places = Array.from({ length: of }, (_, index) => ({
    value: index + 1,
    label: String(index + 1),
  }));
  return (
    <Form method="post" className="flex max-w-60 flex-col gap-5">
      <FormAnswer view={view} />
      <Field name="place" label={t("form.place")} errors={view.errors("place")}>
        {(wiring) => (
          <Select options={places} defaultValue={view.value("place", String(place))} {...wiring} />
        )}
      </Field>
      <div>
        <Button>{say("actions.save")}</Button>
      </div>
    </Form>
  );
}
