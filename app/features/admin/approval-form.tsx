import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { FormAnswer } from "./form-answer";

/** Letting somebody in or not, with a word to them. */
export function ApprovalForm({ view, mailGoesOut }: { view: FormView; mailGoesOut: boolean }) {
  const t = useText("admin");
  const told = mailGoesOut ? "" : "Unmailed";
  return (
    <Form method="post" className="flex max-w-measure flex-col gap-7">
      <FormAnswer view={view} />
      <RadioGroup
        name="approved"
        legend={t("doors.decision")}
        required
        defaultValue={view.value("approved", "0")}
        errors={view.errors("approved")}
        options={[
          { value: "1", label: t("doors.yes"), hint: t(`doors.yesHint${told}`) },
          { value: "0", label: t("doors.no"), hint: t(`doors.noHint${told}`) },
        ]}
      />
      <Field
        name="note"
        label={t("doors.note")}
        mark={t("form.optional")}
        hint={t(`doors.noteHint${told}`)}
        errors={view.errors("note")}
      >
        {(wiring) => (
          <TextArea
            rows={3}
            voice="product"
            maxLength={500}
            defaultValue={view.value("note")}
            {...wiring}
          />
        )}
      </Field>
      <div>
        <Button>{t("doors.save")}</Button>
      </div>
    </Form>
  );
}
