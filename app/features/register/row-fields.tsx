import { useText } from "~/i18n/use-text";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Segmented } from "~/ui/segmented";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import {
  bearers,
  EVIDENCE_URL_MAX,
  grades,
  ROW_MAX,
  type RowWords,
  registerKinds,
} from "./register-row";

export interface RowFieldsProps {
  view: FormView;
  stored: RowWords;
  /** Ideas of the item whose evidence may show it. */
  ideas: readonly { id: number; title: string }[];
}

/** What could come of the item, for whom, how likely and how large it is, and how one knows. */
export function RowFields({ view, stored, ideas }: RowFieldsProps) {
  const t = useText("register");
  return (
    <>
      <div>
        <Segmented
          name="kind"
          legend={t("form.kind")}
          defaultValue={view.value("kind", stored.kind)}
          options={registerKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <FieldErrors id="kind-error" errors={view.errors("kind")} />
      </div>
      <Field
        name="body"
        label={t("form.body")}
        hint={t("form.bodyHint")}
        errors={view.errors("body")}
        required
      >
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={2}
            maxLength={ROW_MAX}
            defaultValue={view.value("body", stored.body)}
          />
        )}
      </Field>
      <Field name="bearer" label={t("form.bearer")} errors={view.errors("bearer")}>
        {(wiring) => (
          <Select
            {...wiring}
            className="max-w-80"
            defaultValue={view.value("bearer", stored.bearer)}
            options={bearers.map((bearer) => ({ value: bearer, label: t(`bearer.${bearer}`) }))}
          />
        )}
      </Field>
      <div className="grid gap-6 md:grid-cols-2">
        <GradeField view={view} name="likelihood" stored={stored.likelihood} />
        <GradeField view={view} name="impact" stored={stored.impact} />
      </div>
      <EvidenceFields view={view} stored={stored} ideas={ideas} />
    </>
  );
}

interface GradeFieldProps {
  view: FormView;
  name: "likelihood" | "impact";
  stored: number;
}

function GradeField({ view, name, stored }: GradeFieldProps) {
  const t = useText("register");
  return (
    <Field name={name} label={t(`form.${name}`)} errors={view.errors(name)}>
      {(wiring) => (
        <Select
          {...wiring}
          defaultValue={view.value(name, String(stored))}
          options={grades.map((grade) => ({ value: grade, label: t(`${name}.${grade}`) }))}
        />
      )}
    </Field>
  );
}

function EvidenceFields({ view, stored, ideas }: RowFieldsProps) {
  const t = useText("register");
  return (
    <>
      {ideas.length > 0 && (
        <Field
          name="evidenceIdea"
          label={t("form.evidenceIdea")}
          mark={t("form.optional")}
          errors={view.errors("evidenceIdea")}
        >
          {(wiring) => (
            <Select
              {...wiring}
              defaultValue={view.value("evidenceIdea", String(stored.evidenceIdeaId ?? ""))}
              options={[
                { value: "", label: t("form.noIdea") },
                ...ideas.map(({ id, title }) => ({ value: id, label: title })),
              ]}
            />
          )}
        </Field>
      )}
      <Field
        name="evidenceUrl"
        label={t("form.evidenceUrl")}
        hint={t("form.evidenceUrlHint")}
        mark={t("form.optional")}
        errors={view.errors("evidenceUrl")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            type="url"
            maxLength={EVIDENCE_URL_MAX}
            defaultValue={view.value("evidenceUrl", stored.evidenceUrl)}
          />
        )}
      </Field>
    </>
  );
}
