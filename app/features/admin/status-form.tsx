import { Form } from "@remix-run/react";
import { STATUS_NAME_MAX, type StatusGroup, statusGroups } from "~/features/ideas/status";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { TextInput } from "~/ui/text-input";
import { ColourInput } from "./colour-input";
import { FormAnswer, VersionField } from "./form-answer";
import { NextStatuses, type StatusStep, stepNames } from "./next-statuses";

export interface StatusFormProps {
  view: FormView;
  /** The languages in which it is named; a name in the first, that of the community, is asked for. */
  languages: { code: string; name: string }[];
  status: {
    names: Record<string, string>;
    group: StatusGroup;
    colour: string;
    takesVotes: boolean;
    takesComments: boolean;
    takesEdits: boolean;
    needsReason: boolean;
    reviewDays: number | null;
    next: readonly number[];
  };
  /** All others, in their order. */
  others: readonly StatusStep[];
  version: string;
}

export function StatusForm({ view, languages, status, others, version }: StatusFormProps) {
  const t = useText("admin");
  const say = useText("shared");
  return (
    <Form method="post" className="flex max-w-measure flex-col gap-7">
      <StatusAnswer view={view} languages={languages} others={others} />
      <VersionField view={view} version={version} />
      {languages.map(({ code, name }, index) => (
        <Field
          key={code}
          name={`name_${code}`}
          label={t("statuses.name", { language: name })}
          required={index === 0}
          mark={index === 0 ? undefined : t("form.optional")}
          errors={view.errors(`name_${code}`)}
        >
          {(wiring) => (
            <TextInput
              lang={code}
              defaultValue={view.value(`name_${code}`, status.names[code] ?? "")}
              maxLength={STATUS_NAME_MAX}
              {...wiring}
            />
          )}
        </Field>
      ))}
      <GroupField view={view} group={status.group} />
      <ReviewField view={view} days={status.reviewDays} />
      <div className="flex flex-col gap-2">
        <Rule view={view} name="takes_votes" word="takesVotes" stored={status.takesVotes} />
        <Rule
          view={view}
          name="takes_comments"
          word="takesComments"
          stored={status.takesComments}
        />
        <Rule view={view} name="takes_edits" word="takesEdits" stored={status.takesEdits} />
        <Rule view={view} name="needs_reason" word="needsReason" stored={status.needsReason} />
        <Rule view={view} name="coloured" word="coloured" stored={status.colour !== ""} />
        <Field name="colour" label={t("statuses.colour")} errors={view.errors("colour")}>
          {(wiring) => (
            <ColourInput
              defaultValue={view.value("colour", status.colour || "#6b7280")}
              {...wiring}
            />
          )}
        </Field>
      </div>
      <NextStatuses view={view} stored={status.next} others={others} />
      <div>
        <Button>{say("actions.save")}</Button>
      </div>
    </Form>
  );
}

function GroupField({ view, group }: { view: FormView; group: StatusGroup }) {
  const t = useText("admin");
  return (
    <div className="flex flex-col gap-1">
      <RadioGroup
        name="group"
        legend={t("statuses.group")}
        required
        defaultValue={view.value("group", group)}
        errors={view.errors("group")}
        options={statusGroups.map((value) => ({
          value,
          label: t(`statuses.groups.${value}`),
          hint: t(`statuses.groupHints.${value}`),
        }))}
      />
      <p className="meta">{t("statuses.groupHint")}</p>
    </div>
  );
}

function ReviewField({ view, days }: { view: FormView; days: number | null }) {
  const t = useText("admin");
  return (
    <Field
      name="review_days"
      label={t("statuses.reviewDays")}
      hint={t("statuses.reviewDaysHint")}
      mark={t("form.optional")}
      errors={view.errors("review_days")}
    >
      {(wiring) => (
        <TextInput
          inputMode="numeric"
          className="max-w-32"
          defaultValue={view.value("review_days", days === null ? "" : String(days))}
          {...wiring}
        />
      )}
    </Field>
  );
}

function Rule({
  view,
  name,
  word,
  stored,
}: {
  view: FormView;
  name: string;
  word: "takesVotes" | "takesComments" | "takesEdits" | "needsReason" | "coloured";
  stored: boolean;
}) {
  const t = useText("admin");
  return (
    <Checkbox
      name={name}
      value="1"
      label={t(`statuses.${word}`)}
      hint={t(`statuses.${word}Hint`)}
      defaultChecked={view.values(name, stored ? ["1"] : []).length > 0}
    />
  );
}

type StatusAnswerProps = Pick<StatusFormProps, "view" | "languages" | "others">;

function StatusAnswer({ view, languages, others }: StatusAnswerProps) {
  const t = useText("admin");
  const names = languages.map(({ code, name }) => [
    `name_${code}`,
    t("statuses.name", { language: name }),
  ]);
  const labels = {
    ...Object.fromEntries(names),
    group: t("statuses.group"),
    colour: t("statuses.colour"),
    takes_votes: t("statuses.takesVotes"),
    takes_comments: t("statuses.takesComments"),
    takes_edits: t("statuses.takesEdits"),
    needs_reason: t("statuses.needsReason"),
    review_days: t("statuses.reviewDays"),
    next: t("statuses.next"),
  };
  const say = (name: string, value: string) => {
    if (name === "group") return t(`statuses.groups.${value as StatusGroup}`);
    if (name === "next") return stepNames(others, value);
    return value === "1" ? "✓" : value;
  };
  return <FormAnswer view={view} labels={labels} say={say} />;
}
