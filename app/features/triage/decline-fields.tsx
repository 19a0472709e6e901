import { REASON_MIN, reasonCodes } from "~/features/ideas/status";
import { useText } from "~/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import { POINTER_MAX, WOULD_CHANGE_MAX } from "./status-change";

/**
 * Shown once the chosen status, or the chosen reason, asks for it; the form is the group. An underscore
 * would be a space in a class name.
 */
const DECLINED = "group-has-[option[data-reason]:checked]/status:flex";
const POSSIBLE =
  "group-has-[option[data-where]:checked]/status:flex " +
  "group-has-[option[data-reason]:checked]/status:group-has-[option[value^=already]:checked]/status:flex";
const CONFLICTS =
  "group-has-[option[data-reason]:checked]/status:group-has-[option[value=conflicts]:checked]/status:flex";

/** The questions of a decline that stand before its note. */
export function DeclineFields({ view }: { view: FormView }) {
  const t = useText("triage");
  return (
    <>
      <div className={classNames("hidden flex-col gap-5", DECLINED)}>
        <p className="text-sm text-ink-2">{t("status.declineNeeds", { count: REASON_MIN })}</p>
        <Field name="reason" label={t("status.reason")} errors={view.errors("reason")}>
          {(wiring) => (
            <Select
              {...wiring}
              defaultValue={view.value("reason")}
              options={[
                { value: "", label: t("status.chooseReason") },
                ...reasonCodes.map((code) => ({ value: code, label: t(`reasons.${code}`) })),
              ]}
            />
          )}
        </Field>
      </div>
      <PointerField view={view} name="possible_where" className={POSSIBLE} />
      <PointerField view={view} name="conflicts_with" className={CONFLICTS} />
    </>
  );
}

const pointerTexts = { possible_where: "possibleWhere", conflicts_with: "conflictsWith" } as const;

function PointerField(props: {
  view: FormView;
  name: keyof typeof pointerTexts;
  className: string;
}) {
  const { view, name, className } = props;
  const t = useText("triage");
  const text = pointerTexts[name];
  return (
    <div className={classNames("hidden flex-col", className)}>
      <Field
        name={name}
        label={t(`status.${text}`)}
        hint={t(`status.${text}Hint`)}
        errors={view.errors(name)}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            voice="people"
            maxLength={POINTER_MAX}
            defaultValue={view.value(name)}
          />
        )}
      </Field>
    </div>
  );
}

/** The question of a decline that stands after its note. */
export function WouldChangeField({ view }: { view: FormView }) {
  const t = useText("triage");
  return (
    <div className={classNames("hidden flex-col", DECLINED)}>
      <Field
        name="would_change"
        label={t("status.wouldChange")}
        hint={t("status.wouldChangeHint")}
        errors={view.errors("would_change")}
      >
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={2}
            maxLength={WOULD_CHANGE_MAX}
            defaultValue={view.value("would_change")}
          />
        )}
      </Field>
    </div>
  );
}
