import { Form } from "@remix-run/react";
import { MarkdownField } from "~/features/writing/markdown-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import { TextArea } from "~/ui/text-area";
import type { ContributorTerms } from "./contributor-terms";
import { DifferenceView } from "./difference-view";
import { SECTION_MAX, type Section } from "./section";
import { WHY_MAX } from "./suggestion";

export interface SuggestFormProps {
  view: FormView;
  section: Section;
  /** What the form begins with. */
  body: string;
  why: string;
  /** The version of the item that it goes on from. */
  version: number;
  /** What stands there now, where an own suggestion no longer goes with it. */
  clash: string | null;
  /** What has to be accepted first. */
  terms: ContributorTerms | null;
}

/** Other words for a section, and why. */
export function SuggestForm(props: SuggestFormProps) {
  const { view, section, version, clash, terms } = props;
  const t = useText("brief");
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="form-error" errors={view.errors("")} />
      <input type="hidden" name="version" value={view.value("version", String(version))} />
      {clash !== null && (
        <Notice tone="attention" title={t("suggest.clash")}>
          <DifferenceView before={clash} after={props.body} />
        </Notice>
      )}
      <MarkdownField
        label={t(`section.${section}`)}
        value={view.value("body", props.body)}
        errors={view.errors("body")}
        rows={10}
        maxLength={SECTION_MAX}
      />
      <Field
        name="why"
        label={t("suggest.why")}
        hint={t("suggest.whyHint")}
        errors={view.errors("why")}
        required
      >
        {(wiring) => (
          <TextArea
            {...wiring}
            voice="people"
            rows={3}
            maxLength={WHY_MAX}
            defaultValue={view.value("why", props.why)}
          />
        )}
      </Field>
      {terms && <TermsField view={view} terms={terms} />}
      <div>
        <Button>{t("suggest.submit")}</Button>
      </div>
    </Form>
  );
}

function TermsField({ view, terms }: { view: FormView; terms: ContributorTerms }) {
  const t = useText("brief");
  return (
    <section aria-labelledby="terms" className="flex flex-col gap-3 border-t border-rule pt-4">
      <h2 id="terms" className="title-lg">
        {t("terms.title")}
      </h2>
      <Prose html={terms.html} headings={3} />
      <Checkbox
        name="terms"
        value={String(terms.version)}
        label={t("terms.accept")}
        defaultChecked={view.values("terms").length > 0}
      />
      <FieldErrors id="terms-error" errors={view.errors("terms")} />
    </section>
  );
}
