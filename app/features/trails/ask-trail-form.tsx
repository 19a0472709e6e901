import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { FormRefusal } from "~/ui/form-refusal";
import type { FormView } from "~/ui/form-view";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import { TrapFields } from "~/ui/trap-fields";
import { QUESTION_MAX } from "./trail";

export interface AskTrailFormProps {
  view: FormView;
  action: string;
  shownAt: string;
  /** The rep who answers; null where nobody is named. */
  rep: string | null;
  /** The stop that it is asked at. */
  stopId: number | null;
  level?: 1 | 2;
}

/** The one filled panel of a trail: a question, and where its answer may be sent. */
export function AskTrailForm({ view, action, shownAt, rep, stopId, level = 2 }: AskTrailFormProps) {
  const t = useText("trails");
  const Heading = `h${level}` as const;
  return (
    <section
      id="ask"
      aria-labelledby="ask-title"
      className="border-t-3 border-accent bg-accent-soft px-gutter py-6 print:hidden"
    >
      <Heading id="ask-title" className="title-lg">
        {t("prospect.ask")}
      </Heading>
      <p className="pt-1 pb-4 text-sm text-ink-2">
        {rep ? t("prospect.askLede", { name: rep }) : t("prospect.askLedeNobody")}
      </p>
      <p className="-mt-2 pb-4 text-sm text-ink-2">{t("prospect.askOpen")}</p>
      <FormRefusal errors={view.errors("")} />
      <form method="post" action={action} className="flex flex-col gap-4">
        <TrapFields shownAt={view.value("shown_at") || shownAt} label={t("prospect.trap")} />
        {stopId !== null && <input type="hidden" name="stop" value={stopId} />}
        <Field
          name="question"
          label={t("prospect.question")}
          required
          errors={view.errors("question")}
        >
          {(wiring) => (
            <TextArea
              {...wiring}
              rows={3}
              maxLength={QUESTION_MAX}
              placeholder={t("prospect.questionPlaceholder")}
              defaultValue={view.value("question")}
            />
          )}
        </Field>
        <TrailEmailField view={view} label={t("prospect.answerTo")} />
        <Button>{t("prospect.send")}</Button>
      </form>
    </section>
  );
}

/** Where a prospect may be written to, which is theirs to leave. */
export function TrailEmailField({
  view,
  label,
  hint,
  required = false,
}: {
  view: FormView;
  label: string;
  /** Null for none; else what we send there first. */
  hint?: null;
  required?: boolean;
}) {
  const t = useText("trails");
  return (
    <Field
      name="email"
      label={label}
      mark={required ? undefined : t("prospect.optional")}
      hint={hint === null ? undefined : t("prospect.emailHint")}
      required={required}
      errors={view.errors("email")}
    >
      {(wiring) => (
        <TextInput
          {...wiring}
          type="email"
          autoComplete="email"
          maxLength={254}
          defaultValue={view.value("email")}
        />
      )}
    </Field>
  );
}
