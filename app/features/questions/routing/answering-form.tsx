import { Form } from "@remix-run/react";
import type { TagSet } from "~/features/tags/tag-group";
import { TagsInAllFields } from "~/features/tags/tag-set-fields";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field } from "~/ui/field";
import { FormRefusal } from "~/ui/form-refusal";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { type AnsweringChoice, TOPICS_MOST } from "./answering-choice";

export interface AnsweringFormProps {
  view: FormView;
  choice: AnsweringChoice;
  topics: readonly TagSet[];
  timeZones: readonly string[];
}

/** Whether, about what, and when one may be asked. */
export function AnsweringForm({ view, choice, topics, timeZones }: AnsweringFormProps) {
  const t = useText("questions");
  return (
    <Form method="post" className="flex flex-col gap-9">
      <FormRefusal errors={view.errors("")} />
      <Checkbox
        name="askMe"
        value="1"
        defaultChecked={view.values("askMe", choice.askMe ? ["1"] : []).length > 0}
        label={t("answering.askMe")}
        hint={t("answering.askMeHint")}
      />
      <section aria-labelledby="topics">
        <h2 id="topics" className="text-md font-strong">
          {t("answering.topics")}
        </h2>
        <p className="meta pt-1 pb-3">{t("answering.topicsHint", { count: TOPICS_MOST })}</p>
        {topics.length === 0 ? (
          <p className="meta">{t("answering.noTopics")}</p>
        ) : (
          <TagsInAllFields name="topics" legend={t("answering.topics")} sets={topics} view={view} />
        )}
      </section>
      <QuietFields view={view} choice={choice} timeZones={timeZones} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button>{t("answering.save")}</Button>
        <Link href="/how-we-ask" className="touch-target text-sm underline">
          {t("answering.how")}
        </Link>
      </div>
    </Form>
  );
}

function QuietFields({ view, choice, timeZones }: Omit<AnsweringFormProps, "topics">) {
  const t = useText("questions");
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="text-md font-strong">{t("answering.quiet")}</legend>
      <p className="meta">{t("answering.quietHint")}</p>
      <div className="flex flex-wrap gap-x-6 gap-y-5">
        {(["quietFrom", "quietUntil"] as const).map((name) => (
          <Field key={name} name={name} label={t(`answering.${name}`)} errors={view.errors(name)}>
            {(wiring) => (
              <TextInput
                type="time"
                className="max-w-40"
                defaultValue={view.value(name, choice[name])}
                {...wiring}
              />
            )}
          </Field>
        ))}
      </div>
      <Field
        name="timeZone"
        label={t("answering.timeZone")}
        errors={view.errors("timeZone")}
        required
      >
        {(wiring) => (
          <Select
            defaultValue={view.value("timeZone", choice.timeZone)}
            options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
            {...wiring}
          />
        )}
      </Field>
    </fieldset>
  );
}
