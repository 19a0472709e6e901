import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import { BETA_URL_MAX, type Beta, CRITERIA_MAX, CRITERIA_MIN, PLACES_MOST } from "./beta";

export interface CallFormProps {
  view: FormView;
  /** Null where nobody called for testers before. */
  stored: Pick<Beta, "places" | "criteria" | "url" | "version"> | null;
  /** Open ones, which testers accept. */
  risks: number;
}

/** Whom the company looks for, how many, and where they get it. */
export function CallForm({ view, stored, risks }: CallFormProps) {
  const t = useText("beta");
  const newer = view.conflict;
  const version = newer?.["version"] ?? view.value("version", String(stored?.version ?? ""));
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="form-error" errors={view.errors("")} />
      {newer && (
        <Notice title={t("call.theirs")}>
          <span dir="auto">{newer["criteria"]}</span> {newer["places"]} {newer["url"]}
        </Notice>
      )}
      <input type="hidden" name="version" value={version} />
      <Field
        name="criteria"
        label={t("call.criteria")}
        hint={t("call.criteriaHint")}
        errors={view.errors("criteria")}
        required
      >
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={4}
            minLength={CRITERIA_MIN}
            maxLength={CRITERIA_MAX}
            defaultValue={view.value("criteria", stored?.criteria)}
          />
        )}
      </Field>
      <PlacesAndUrl view={view} stored={stored} />
      {risks > 0 && <p className="text-sm text-ink-2">{t("call.risks", { count: risks })}</p>}
      <div>
        <Button>{t(stored ? "call.save" : "call.submit")}</Button>
      </div>
    </Form>
  );
}

function PlacesAndUrl({ view, stored }: Omit<CallFormProps, "risks">) {
  const t = useText("beta");
  return (
    <>
      <Field
        name="places"
        label={t("call.places")}
        hint={t("call.placesHint")}
        mark={t("call.optional")}
        errors={view.errors("places")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            type="number"
            min={1}
            max={PLACES_MOST}
            className="max-w-40"
            defaultValue={view.value("places", String(stored?.places ?? ""))}
          />
        )}
      </Field>
      <Field
        name="url"
        label={t("call.url")}
        hint={t("call.urlHint")}
        mark={t("call.optional")}
        errors={view.errors("url")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            type="url"
            maxLength={BETA_URL_MAX}
            defaultValue={view.value("url", stored?.url)}
          />
        )}
      </Field>
    </>
  );
}
