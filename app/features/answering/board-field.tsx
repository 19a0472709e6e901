import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";

export interface BoardFieldProps {
  view: FormView;
  /** Null is all boards. */
  stored: { id: number; name: string } | null;
  boards: readonly { id: number; name: string }[];
}

/** The board that words are for, or all. */
export function BoardField({ view, stored, boards }: BoardFieldProps) {
  const t = useText("answering");
  // A board that was retired since is still the one that is stored.
  const kept = stored && !boards.some(({ id }) => id === stored.id) ? [stored] : [];
  return (
    <Field name="board" label={t("form.board")} errors={view.errors("board")}>
      {(wiring) => (
        <Select
          {...wiring}
          defaultValue={view.value("board", stored ? String(stored.id) : "")}
          options={[
            { value: "", label: t("form.allBoards") },
            ...[...boards, ...kept].map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </Field>
  );
}
