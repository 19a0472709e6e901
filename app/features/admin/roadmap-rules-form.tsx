import { Form } from "@remix-run/react";
import { costBands, trackerReaders } from "~/features/community/roadmap-rules";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Segmented } from "~/ui/segmented";
import { TextInput } from "~/ui/text-input";
import { FormAnswer, VersionField } from "./form-answer";

export interface RoadmapRulesFormProps {
  view: FormView;
  /** By the names of the fields. */
  stored: Record<string, string>;
  version: string;
}

/** What cost bands mean here, and who sees where the work is done. */
export function RoadmapRulesForm({ view, stored, version }: RoadmapRulesFormProps) {
  const t = useText("admin");
  const say = useText("shared");
  const labels = Object.fromEntries(costBands.map((band) => [band, t(`roadmap.${band}`)]));
  return (
    <Form method="post" className="flex max-w-measure flex-col gap-7">
      <FormAnswer
        view={view}
        labels={{ ...labels, tracker: t("roadmap.tracker") }}
        say={(name, value) => (name === "tracker" ? t(`roadmap.to.${readerOf(value)}`) : value)}
      />
      <VersionField view={view} version={version} />
      {costBands.map((band) => (
        <Field
          key={band}
          name={band}
          label={t(`roadmap.${band}`)}
          hint={t("roadmap.weeks")}
          errors={view.errors(band)}
          required
        >
          {(wiring) => (
            <TextInput
              inputMode="numeric"
              className="max-w-32"
              defaultValue={view.value(band, stored[band])}
              {...wiring}
            />
          )}
        </Field>
      ))}
      <div className="flex flex-col gap-1.5">
        <Segmented
          name="tracker"
          legend={t("roadmap.tracker")}
          defaultValue={view.value("tracker", stored["tracker"] ?? "staff")}
          options={trackerReaders.map((reader) => ({
            value: reader,
            label: t(`roadmap.to.${reader}`),
          }))}
        />
        <FieldErrors id="tracker-error" errors={view.errors("tracker")} />
      </div>
      <div>
        <Button>{say("actions.save")}</Button>
      </div>
    </Form>
  );
}

const readerOf = (value: string) => trackerReaders.find((reader) => reader === value) ?? "staff";
