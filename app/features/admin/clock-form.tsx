import { Form } from "@remix-run/react";
import { ARCHIVE_DAYS_MIN, QUIET_NOTICE_DAYS } from "~/features/community/reply-clock";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import { FormAnswer, VersionField } from "./form-answer";

const WEEK = ["1", "2", "3", "4", "5", "6", "7"];

export interface ClockFormProps {
  view: FormView;
  /** By the names of the fields. */
  stored: Record<string, string>;
  version: string;
}

/** How soon the company answers, and on which days it works. */
export function ClockForm({ view, stored, version }: ClockFormProps) {
  const t = useText("admin");
  const say = useText("shared");
  return (
    <Form method="post" className="flex max-w-measure flex-col gap-7">
      <ClockAnswer view={view} />
      <VersionField view={view} version={version} />
      <DaysField view={view} name="newcomer_days" word="newcomerDays" stored={stored} />
      <DaysField view={view} name="days" word="days" stored={stored} />
      <WorkingDays view={view} stored={stored} />
      <Field
        name="day_ends"
        label={t("clock.dayEnds")}
        hint={t("clock.dayEndsHint")}
        errors={view.errors("day_ends")}
        required
      >
        {(wiring) => (
          <TextInput
            type="time"
            className="max-w-32"
            defaultValue={view.value("day_ends", stored["day_ends"])}
            {...wiring}
          />
        )}
      </Field>
      <Field
        name="holidays"
        label={t("clock.holidays")}
        mark={t("form.optional")}
        hint={t("clock.holidaysHint")}
        errors={view.errors("holidays")}
      >
        {(wiring) => (
          <TextArea
            rows={6}
            voice="product"
            spellCheck={false}
            defaultValue={view.value("holidays", stored["holidays"])}
            {...wiring}
          />
        )}
      </Field>
      <p className="meta max-w-measure">{t("clock.changing")}</p>
      <ArchiveField view={view} stored={stored} />
      <Checkbox
        name="published"
        value="1"
        label={t("clock.published")}
        hint={t("clock.publishedHint")}
        defaultChecked={view.values("published", stored["published"] ? ["1"] : []).length > 0}
      />
      <div>
        <Button>{say("actions.save")}</Button>
      </div>
    </Form>
  );
}

interface DaysFieldProps {
  view: FormView;
  name: string;
  word: "newcomerDays" | "days";
  stored: Record<string, string>;
}

function DaysField({ view, name, word, stored }: DaysFieldProps) {
  const t = useText("admin");
  return (
    <Field
      name={name}
      label={t(`clock.${word}`)}
      hint={t("clock.daysHint")}
      errors={view.errors(name)}
      required
    >
      {(wiring) => (
        <TextInput
          inputMode="numeric"
          className="max-w-32"
          defaultValue={view.value(name, stored[name])}
          {...wiring}
        />
      )}
    </Field>
  );
}

function ArchiveField({ view, stored }: Omit<ClockFormProps, "version">) {
  const t = useText("admin");
  return (
    <Field
      name="archive_days"
      label={t("clock.archive")}
      mark={t("form.optional")}
      hint={t("clock.archiveHint", { notice: QUIET_NOTICE_DAYS, least: ARCHIVE_DAYS_MIN })}
      errors={view.errors("archive_days")}
    >
      {(wiring) => (
        <TextInput
          inputMode="numeric"
          className="max-w-32"
          defaultValue={view.value("archive_days", stored["archive_days"])}
          {...wiring}
        />
      )}
    </Field>
  );
}

function WorkingDays({ view, stored }: Omit<ClockFormProps, "version">) {
  const t = useText("admin");
  const weekday = useFormat().weekdayName;
  const chosen = view.values("working_days", stored["working_days"]?.split(" "));
  const errors = view.errors("working_days");
  return (
    <fieldset aria-describedby={errors.length > 0 ? "working-days-error" : undefined}>
      <legend className="pb-1 text-md font-strong">{t("clock.workingDays")}</legend>
      <div className="flex flex-wrap gap-x-6">
        {WEEK.map((day) => (
          <Checkbox
            key={day}
            name="working_days"
            value={day}
            label={weekday(Number(day))}
            defaultChecked={chosen.includes(day)}
          />
        ))}
      </div>
      <FieldErrors id="working-days-error" errors={errors} />
    </fieldset>
  );
}

function ClockAnswer({ view }: { view: FormView }) {
  const t = useText("admin");
  const weekday = useFormat().weekdayName;
  const labels = {
    newcomer_days: t("clock.newcomerDays"),
    days: t("clock.days"),
    working_days: t("clock.workingDays"),
    holidays: t("clock.holidays"),
    day_ends: t("clock.dayEnds"),
    archive_days: t("clock.archive"),
    published: t("clock.published"),
  };
  const say = (name: string, value: string) =>
    name === "working_days"
      ? value
          .split(" ")
          .map((day) => weekday(Number(day)))
          .join(", ")
      : value;
  return <FormAnswer view={view} labels={labels} say={say} />;
}
