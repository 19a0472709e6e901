import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";

export interface SpeakerFieldProps {
  view: FormView;
  /** Most likely it is one of these. */
  speakers: readonly { handle: string; name: string; account: string | null }[];
  /** The handle of the customer with whom one talks already. */
  stored?: string | undefined;
}

/** Whose words they are, where somebody of the company notes what a customer said. */
export function SpeakerField({ view, speakers, stored }: SpeakerFieldProps) {
  const t = useText("evidence");
  return (
    <Field
      name="saidBy"
      label={t("speaker.label")}
      mark={t("speaker.optional")}
      hint={t("speaker.hint")}
      errors={view.errors("saidBy")}
    >
      {(wiring) => (
        <>
          <TextInput
            {...wiring}
            list="speakers"
            autoComplete="off"
            maxLength={254}
            defaultValue={view.value("saidBy", stored)}
          />
          <datalist id="speakers">
            {speakers.map(({ handle, name, account }) => (
              <option key={handle} value={`@${handle}`}>
                {[name, account].filter(Boolean).join(", ")}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
