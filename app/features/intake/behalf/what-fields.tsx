import { TITLE_MAX } from "~/features/ideas/idea";
import { ImportanceChoice } from "~/features/votes/importance-choice";
import { BECAUSE_MAX } from "~/features/votes/vote";
import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Segmented } from "~/ui/segmented";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { behalfKinds } from "./behalf-entry";
import { IdeaChoice, type IdeaChoiceProps } from "./idea-choice";
import type { QuickFormData } from "./quick-form-data";

/** What becomes of it; each way shows its own fields, also without script. */
export function WhatFields({
  boards,
  begins,
  ...choice
}: IdeaChoiceProps & Pick<QuickFormData, "boards" | "begins">) {
  const { view } = choice;
  const t = useText("intake");
  return (
    <div className="flex flex-col gap-5">
      <h2 className="title-lg">{t("behalf.what.title")}</h2>
      <Segmented
        name="kind"
        legend={t("behalf.what.title")}
        legendHidden
        wide
        defaultValue={view.value("kind", begins.kind)}
        options={behalfKinds.map((kind) => ({ value: kind, label: t(`behalf.kinds.${kind}`) }))}
      />
      <div className="group-has-[[value=idea]:checked]/quick:hidden">
        <IdeaChoice {...choice} />
      </div>
      <div className="hidden flex-col gap-5 group-has-[[value=idea]:checked]/quick:flex">
        <Field name="title" label={t("behalf.what.ideaTitle")} errors={view.errors("title")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              voice="people"
              maxLength={TITLE_MAX}
              autoComplete="off"
              defaultValue={view.value("title", begins.title)}
            />
          )}
        </Field>
        <Board boards={boards} view={view} />
      </div>
      <div className="flex flex-col gap-5 group-has-[[value=comment]:checked]/quick:hidden">
        <ImportanceChoice
          chosen={view.value("importance", "1")}
          legend={t("behalf.what.importance")}
        />
        <Field
          name="because"
          label={t("behalf.what.because")}
          hint={t("behalf.what.becauseHint")}
          mark={t("optional")}
          errors={view.errors("because")}
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              voice="people"
              maxLength={BECAUSE_MAX}
              autoComplete="off"
              defaultValue={view.value("because")}
            />
          )}
        </Field>
      </div>
    </div>
  );
}

function Board({ boards, view }: { boards: QuickFormData["boards"]; view: FormView }) {
  const t = useText("intake");
  return (
    <Field name="boardId" label={t("form.board")} errors={view.errors("boardId")}>
      {(wiring) => (
        <Select
          {...wiring}
          defaultValue={view.value("boardId")}
          options={[
            { value: "", label: "–" },
            ...boards.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
      )}
    </Field>
  );
}
