import type { FieldWiring } from "./field";
import { Select } from "./select";
import { TextInput } from "./text-input";

export interface AnswerInputProps {
  wiring: FieldWiring;
  kind: "text" | "choice" | "number";
  choices: readonly string[];
  /** What the empty choice says. */
  choose: string;
  value: string;
  /** What was answered before: a choice that is offered no more can stay where it is. */
  stored: string;
  maxLength: number;
  voice?: "people" | "product" | undefined;
  lang?: string | undefined;
}

/** A control for an answer of whatever kind is asked for. */
export function AnswerInput({ kind, ...props }: AnswerInputProps) {
  const { wiring, value, maxLength, voice, lang } = props;
  if (kind === "choice") return <ChoiceInput {...props} />;
  return kind === "number" ? (
    <TextInput {...wiring} inputMode="decimal" maxLength={24} defaultValue={value} />
  ) : (
    <TextInput {...wiring} voice={voice} lang={lang} maxLength={maxLength} defaultValue={value} />
  );
}

function ChoiceInput({ wiring, choices, choose, value, stored }: Omit<AnswerInputProps, "kind">) {
  const kept = stored !== "" && !choices.includes(stored) ? [stored] : [];
  return (
    <Select
      {...wiring}
      defaultValue={value}
      options={[...choices, ...kept].map((choice) => ({ value: choice, label: choice }))}
    >
      <option value="">{choose}</option>
    </Select>
  );
}
