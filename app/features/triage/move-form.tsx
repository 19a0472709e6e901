import { Form } from "@remix-run/react";
import type { Board, BoardAccess } from "~/features/boards/board";
import { opensTo } from "~/features/boards/board-access";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { ReturnToField } from "~/ui/return-to";

export type BoardChoice = Pick<Board, "id" | "name" | "access">;

export interface MoveFormProps {
  view: FormView;
  current: { id: number; access: BoardAccess };
  choices: readonly BoardChoice[];
}

/** Another board; the question that a more open one asks stands here whenever there is such a one. */
export function MoveForm({ view, current, choices }: MoveFormProps) {
  const t = useText("triage");
  const asks = choices.some((choice) => opensTo(current, choice));
  return (
    <Form method="post" className="flex flex-col gap-5">
      <ReturnToField view={view} way="stay" />
      <FieldErrors id="move-error" errors={view.errors("")} />
      <RadioGroup
        name="board"
        legend={t("move.legend")}
        defaultValue={view.value("board", String(current.id))}
        errors={view.errors("board")}
        options={choices.map((choice) => ({
          value: String(choice.id),
          label: choice.name,
          hint: t(`move.access.${choice.access}`),
        }))}
      />
      {asks && (
        <div className="flex flex-col gap-1">
          <FieldErrors id="confirmed-error" errors={view.errors("confirmed")} />
          <Checkbox
            name="confirmed"
            value="1"
            label={t("move.confirmed")}
            defaultChecked={view.value("confirmed") === "1"}
            aria-describedby={view.errors("confirmed").length > 0 ? "confirmed-error" : undefined}
          />
        </div>
      )}
      <div>
        <Button>{t("move.submit")}</Button>
      </div>
    </Form>
  );
}
