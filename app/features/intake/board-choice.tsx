import { useState } from "react";
import type { Board } from "~/features/boards/board";
import { isOnlyTemplate } from "~/features/boards/template";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { classNames } from "~/ui/class-names";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { useWithoutScript } from "~/ui/hydrated";
import { replaceText } from "~/ui/insert-text";
import { Select } from "~/ui/select";

export type ChosenBoard = Pick<Board, "id" | "name" | "access" | "template">;

/** The board that is chosen in the form, as its id in words. */
export function useChosenBoard(stored: string, boards: readonly ChosenBoard[]) {
  const [chosen, setChosen] = useState(stored);
  const choose = (id: string) => {
    setChosen(id);
    turnBody(id, boards);
  };
  return [chosen, choose] as const;
}

/** The body begins as the board wants it, unless somebody has written one. */
function turnBody(id: string, boards: readonly ChosenBoard[]): void {
  const body = document.getElementById("body");
  if (!(body instanceof HTMLTextAreaElement)) return;
  const templates = boards.map((board) => board.template);
  if (body.value.trim() !== "" && !isOnlyTemplate(body.value, templates)) return;
  replaceText(body, boards.find((board) => String(board.id) === id)?.template ?? "");
}

export interface BoardChoiceProps {
  view: FormView;
  boards: readonly ChosenBoard[];
  stored: string;
  hint?: string | undefined;
  onChoose: (id: string) => void;
}

/** Where the idea belongs; what the board asks follows it, at once or by a press. */
export function BoardChoice({ view, boards, stored, hint, onChoose }: BoardChoiceProps) {
  const t = useText("intake");
  const withoutScript = useWithoutScript();
  return (
    <div>
      <Field
        name="boardId"
        label={t("form.board")}
        hint={hint}
        required
        errors={view.errors("boardId")}
      >
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={stored}
            onChange={(event) => onChoose(event.target.value)}
            options={boards.map(({ id, name, access }) => ({
              value: id,
              label: access === "public" ? name : `${name} · ${t(`access.${access}`)}`,
            }))}
          >
            {boards.length > 1 && <option value="">{t("form.chooseBoard")}</option>}
          </Select>
        )}
      </Field>
      {boards.length > 1 && (
        <p className={classNames("pt-2", withoutScript)}>
          <Button look="outline" size="small" name="chooseBoard" value="1" formNoValidate>
            {t("form.showQuestions")}
          </Button>
        </p>
      )}
    </div>
  );
}
