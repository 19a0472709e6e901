import type { ChangeEvent } from "react";
import type { BoardAccess } from "~/features/boards/board";
import type { MergeChoice } from "~/features/merges/merge-choice";
import { strongest } from "~/features/merges/strongest";
import { useText } from "~/i18n/use-text";
import { Checkbox } from "~/ui/checkbox";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { TextInput } from "~/ui/text-input";
import { NAMED, NAMED_MAX } from "./bulk-change";

export interface MergeFieldsProps {
  view: FormView;
  /** The chosen ideas, as far as something can be merged into them. */
  choices: readonly MergeChoice[];
  /** Who would see more than before, once that is known. */
  opensTo: Exclude<BoardAccess, "one_way"> | null;
}

/** Which idea goes on: one of the chosen ones or another, by its number or address. */
export function MergeFields({ view, choices, opensTo }: MergeFieldsProps) {
  const t = useText("triage");
  const options = choices.map((choice) => ({
    value: String(choice.id),
    label: (
      <span lang={choice.language} dir="auto" className="font-serif text-read">
        {choice.title}
      </span>
    ),
    hint: <ChoiceFacts choice={choice} />,
  }));
  const another = { value: NAMED, label: t("bulk.merge.another") };
  const likely = choices.length > 1 ? strongest(choices)?.id : NAMED;
  return (
    <>
      <RadioGroup
        name="into"
        legend={t("bulk.merge.goesOn")}
        options={[...options, another]}
        defaultValue={view.value("into", String(likely))}
        errors={view.errors("into")}
        required
      />
      <Field
        name="named"
        label={t("bulk.merge.named")}
        hint={t("bulk.merge.namedHint")}
        errors={view.errors("named")}
        className="ps-7"
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            maxLength={NAMED_MAX}
            defaultValue={view.value("named")}
            onChange={chooseAnother}
          />
        )}
      </Field>
      {(opensTo !== null || view.value("opens") === "1") && (
        <Opens view={view} access={opensTo ?? "public"} />
      )}
    </>
  );
}

/** Whoever names an idea means that one. */
function chooseAnother({ currentTarget: { form, value } }: ChangeEvent<HTMLInputElement>): void {
  const radios = form?.elements.namedItem("into");
  if (value !== "" && radios instanceof RadioNodeList) radios.value = NAMED;
}

function ChoiceFacts({ choice }: { choice: MergeChoice }) {
  const t = useText("merges");
  return (
    <>
      {`#${choice.id}, `}
      <bdi>{choice.board.name}</bdi>
      {`, ${t("here.votes", { count: choice.voteCount })}`}
    </>
  );
}

function Opens({ view, access }: { view: FormView; access: Exclude<BoardAccess, "one_way"> }) {
  const t = useText("merges");
  return (
    <Checkbox
      name="opens"
      value="1"
      label={t(`confirm.label.${access}`)}
      hint={t("confirm.hint")}
      defaultChecked={view.value("opens") === "1"}
    />
  );
}
