import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { Segmented } from "~/ui/segmented";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import { MITIGATION_MAX, type RowCare, type RowView, registerStatuses } from "./register-row";

export interface TendFormProps {
  view: FormView;
  kind: RowView["kind"];
  /** `review` is `YYYY-MM-DD`; "" for none. */
  stored: Omit<RowCare, "reviewAt"> & { review: string; version: number };
  owners: readonly { id: number; name: string }[];
}

/** What is done about a row, by whom, and when somebody looks at it again. */
export function TendForm({ view, kind, stored, owners }: TendFormProps) {
  const t = useText("register");
  const newer = view.conflict;
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="form-error" errors={view.errors("")} />
      {newer && (
        <Notice title={t("tend.theirs")}>
          <span dir="auto">{newer["body"]}</span> {newer["mitigation"]}
        </Notice>
      )}
      <input
        type="hidden"
        name="version"
        value={newer ? newer["version"] : view.value("version", String(stored.version))}
      />
      <Field
        name="mitigation"
        label={t(`tend.mitigation.${kind}`)}
        hint={t("tend.mitigationHint")}
        errors={view.errors("mitigation")}
      >
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={3}
            maxLength={MITIGATION_MAX}
            defaultValue={view.value("mitigation", stored.mitigation)}
          />
        )}
      </Field>
      <OwnerAndReview view={view} stored={stored} owners={owners} />
      <div>
        <Segmented
          name="status"
          legend={t("tend.status")}
          defaultValue={view.value("status", stored.status)}
          options={registerStatuses.map((status) => ({
            value: status,
            label: t(`status.${status}`),
          }))}
        />
        <FieldErrors id="status-error" errors={view.errors("status")} />
      </div>
      <div>
        <Button>{t("tend.submit")}</Button>
      </div>
    </Form>
  );
}

function OwnerAndReview({ view, stored, owners }: Omit<TendFormProps, "kind">) {
  const t = useText("register");
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <Field name="owner" label={t("tend.owner")} errors={view.errors("owner")}>
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={view.value("owner", String(stored.ownerId ?? ""))}
            options={[
              { value: "", label: t("tend.nobody") },
              ...owners.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </Field>
      <Field name="review" label={t("tend.review")} errors={view.errors("review")}>
        {(wiring) => (
          <TextInput {...wiring} type="date" defaultValue={view.value("review", stored.review)} />
        )}
      </Field>
    </div>
  );
}
