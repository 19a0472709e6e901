import { Form } from "@remix-run/react";
import { type JoiningWay, joiningWays } from "~/features/people/doors";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { FormAnswer, VersionField } from "./form-answer";

export interface DoorsFormProps {
  view: FormView;
  /** By the names of the fields. */
  stored: Record<string, string>;
  version: string;
  mailGoesOut: boolean;
}

export function DoorsForm({ view, stored, version, mailGoesOut }: DoorsFormProps) {
  const t = useText("admin");
  const say = useText("shared");
  const approval = view.refused ? view.value("approval") : stored["approval"];
  return (
    <Form method="post" className="flex max-w-measure flex-col gap-7">
      <DoorsAnswer view={view} />
      <VersionField view={view} version={version} />
      <RadioGroup
        name="joining"
        legend={t("doors.joining")}
        required
        defaultValue={view.value("joining", stored["joining"])}
        errors={view.errors("joining")}
        options={joiningWays.map((value) => ({
          value,
          label: t(`doors.ways.${value}`),
          hint: t(`doors.wayHints.${value}`),
        }))}
      />
      <Field
        name="domains"
        label={t("doors.domains")}
        mark={t("form.optional")}
        hint={t("doors.domainsHint")}
        errors={view.errors("domains")}
      >
        {(wiring) => (
          <TextArea
            rows={3}
            voice="product"
            spellCheck={false}
            autoCapitalize="none"
            defaultValue={view.value("domains", stored["domains"])}
            {...wiring}
          />
        )}
      </Field>
      {!mailGoesOut && <Notice tone="attention">{t("doors.noMail")}</Notice>}
      <Checkbox
        name="approval"
        defaultChecked={Boolean(approval)}
        label={t("doors.approval")}
        hint={t("doors.approvalHint")}
      />
      <p className="meta max-w-measure">{t("doors.changing")}</p>
      <div>
        <Button>{say("actions.save")}</Button>
      </div>
    </Form>
  );
}

function DoorsAnswer({ view }: { view: FormView }) {
  const t = useText("admin");
  const labels = {
    joining: t("doors.joining"),
    domains: t("doors.domains"),
    approval: t("doors.approval"),
  };
  const say = (name: string, value: string) =>
    name === "joining" ? t(`doors.ways.${value as JoiningWay}`) : value;
  return <FormAnswer view={view} labels={labels} say={say} />;
}
