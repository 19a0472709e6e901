import { Form } from "@remix-run/react";
import { ALREADY_POSSIBLE, type Status } from "~/features/ideas/status";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { ReturnToField } from "~/ui/return-to";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { DeclineFields, WouldChangeField } from "./decline-fields";
import { NOTE_MAX } from "./status-change";

export type StatusChoice = Pick<Status, "id" | "key" | "name" | "needsReason">;

export interface StatusFormProps {
  ideaId: number;
  view: FormView;
  currentId: number;
  choices: readonly StatusChoice[];
}

/** Another status and the note that says why; the questions of a decline unfold with its choice. */
export function StatusForm({ ideaId, view, currentId, choices }: StatusFormProps) {
  const t = useText("triage");
  if (choices.length === 0) return <p className="text-sm text-ink-2">{t("status.noNext")}</p>;
  const from = view.conflict?.["statusId"] ?? view.value("from", String(currentId));
  return (
    <Form
      method="post"
      action={`/ideas/${ideaId}/status`}
      className="group/status flex flex-col gap-5"
    >
      <ReturnToField view={view} way="next" />
      <FieldErrors id="status-form-error" errors={view.errors("")} />
      {view.conflict && (
        <Notice tone="attention">
          {t("status.nowIs", { status: String(view.conflict["status"]) })}
        </Notice>
      )}
      <input type="hidden" name="from" value={from} />
      <StatusFields view={view} choices={choices} />
      <div>
        <Button>{t("status.submit")}</Button>
      </div>
    </Form>
  );
}

/** What a status is chosen and explained by; stands in a form of the group `status`. */
export function StatusFields({ view, choices }: Pick<StatusFormProps, "view" | "choices">) {
  const t = useText("triage");
  return (
    <>
      <Field name="status" label={t("status.choose")} errors={view.errors("status")} required>
        {(wiring) => (
          <Select {...wiring} defaultValue={view.value("status")}>
            <option value="">{t("status.placeholder")}</option>
            {choices.map((choice) => (
              <option
                key={choice.id}
                value={choice.id}
                data-reason={choice.needsReason ? "yes" : undefined}
                data-where={choice.key === ALREADY_POSSIBLE ? "yes" : undefined}
              >
                {choice.name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <DeclineFields view={view} />
      <Field
        name="note"
        label={t("status.note")}
        hint={t("status.noteHint")}
        errors={view.errors("note")}
        required
      >
        {(wiring) => (
          <TextArea {...wiring} rows={4} maxLength={NOTE_MAX} defaultValue={view.value("note")} />
        )}
      </Field>
      <WouldChangeField view={view} />
    </>
  );
}
