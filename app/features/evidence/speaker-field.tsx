import { useText } from "~/i18n/use-text";
import type { FormView } from "~/ui/form-view";
import { FoundField } from "~/ui/found-field";
import { useSuggested } from "~/ui/use-suggested";
import { SPEAKER_LENGTH_MAX, speakerOption, withAccount } from "./evidence";

/** Customers whom a part of a name may mean. */
export interface FoundSpeakers {
  speakers: { id: number; name: string; account: string | null }[];
}

export interface SpeakerFieldProps {
  view: FormView;
  /** Most likely it is one of these. */
  speakers: readonly { handle: string; name: string; account: string | null }[];
  found?: FoundSpeakers["speakers"] | undefined;
  /** The handle of the customer with whom one talks already. */
  stored?: string | undefined;
}

/** Whose words they are, where somebody of the company notes what a customer said. */
export function SpeakerField({ view, speakers, found = [], stored }: SpeakerFieldProps) {
  const t = useText("evidence");
  const suggested = useSuggested("/suggest/customers", speakers.map(speakerOption));
  return (
    <FoundField
      {...{ view, stored, ...suggested }}
      name="saidBy"
      choice="speaker"
      label={t("speaker.label")}
      mark={t("speaker.optional")}
      hint={t("speaker.hint")}
      maxLength={SPEAKER_LENGTH_MAX}
      found={found.map((person) => ({ value: String(person.id), label: withAccount(person) }))}
      which={t("speaker.which")}
    />
  );
}
