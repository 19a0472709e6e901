import { Form } from "@remix-run/react";
import { useRef } from "react";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import type { Draft } from "./draft";
import type { EditorChoices } from "./editor-choices";
import { LiveCount } from "./live-count";
import type { Opening } from "./opening";
import { OpeningQuestion } from "./opening-question";
import { RuleEditor } from "./rule-editor";
import { SEGMENT_NAME_MAX, type SegmentCount, WITH_DEMAND_MAX } from "./segment";
import { SegmentAnswer } from "./segment-answer";

export interface SegmentFormProps {
  view: FormView;
  segment: { name: string; withDemand: boolean };
  draft: Draft;
  choices: EditorChoices;
  count: SegmentCount | null;
  /** Asked about before the rule is saved. */
  opening?: Opening | undefined;
  version: string;
  back: string;
}

/** A segment's name, its rule, and whom it matches. */
export function SegmentForm(props: SegmentFormProps) {
  const { view, segment, draft, choices, count, version, back } = props;
  const t = useText("segments");
  const say = useText("shared");
  const form = useRef<HTMLFormElement>(null);
  return (
    <Form ref={form} method="post" className="flex max-w-4xl flex-col gap-8">
      {/* Enter in a field presses the first button of a form. */}
      <button
        type="submit"
        name="act"
        value="save"
        tabIndex={-1}
        aria-hidden="true"
        className="sr-only"
      />
      <SegmentAnswer view={view} choices={choices} />
      <input
        type="hidden"
        name="version"
        value={view.conflict?.["version"] ?? view.value("version", version)}
        readOnly
      />
      <Field name="name" label={t("form.name")} required errors={view.errors("name")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            defaultValue={view.value("name", segment.name)}
            maxLength={SEGMENT_NAME_MAX}
            className="max-w-measure"
          />
        )}
      </Field>
      <section aria-labelledby="rule">
        <h2 id="rule" className="title-lg pb-1">
          {t("form.rule")}
        </h2>
        <p className="meta pb-4">{t("form.ruleHint")}</p>
        <RuleEditor view={view} draft={draft} choices={choices} />
      </section>
      <LiveCount key={JSON.stringify(draft)} form={form} count={count} />
      <div>
        <Checkbox
          name="demand"
          value="1"
          defaultChecked={view.values("demand", segment.withDemand ? ["1"] : []).length > 0}
          label={t("form.demand")}
          hint={t("form.demandHint", { count: WITH_DEMAND_MAX })}
        />
        <FieldErrors id="demand-error" errors={view.errors("demand")} />
      </div>
      {props.opening && <OpeningQuestion opening={props.opening} errors={view.errors("opening")} />}
      <div className="flex flex-wrap items-center gap-5">
        <Button name="act" value="save">
          {say("actions.save")}
        </Button>
        <ButtonLink look="quiet" href={back}>
          {say("actions.cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}
