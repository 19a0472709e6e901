import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { REPORT_WORDS_MAX, reportReasons } from "./report";
import { RulesLink } from "./rules-link";

/** Says what is wrong with an idea or a comment. */
export function ReportForm({ view, cancelHref }: { view: FormView; cancelHref: string }) {
  const t = useText("moderation");
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="report-error" errors={view.errors("")} />
      <RadioGroup
        name="reason"
        legend={t("report.reason")}
        required
        errors={view.errors("reason")}
        defaultValue={view.value("reason")}
        options={reportReasons.map((reason) => ({
          value: reason,
          label: t(`reasons.${reason}.label`),
          hint: t(`reasons.${reason}.hint`),
        }))}
      />
      <Field
        name="words"
        label={t("report.words")}
        hint={t("report.wordsHint")}
        errors={view.errors("words")}
      >
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={3}
            maxLength={REPORT_WORDS_MAX}
            defaultValue={view.value("words")}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button>{t("report.submit")}</Button>
        <Link href={cancelHref} className="touch-target text-sm text-ink-2">
          {t("report.cancel")}
        </Link>
      </div>
      <p className="meta">
        {t("report.private")} <RulesLink />
      </p>
    </Form>
  );
}
