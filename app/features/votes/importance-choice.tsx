import type { ChangeEventHandler } from "react";
import { useText } from "~/i18n/use-text";
import { Notches } from "~/ui/notches";
import { Segmented } from "~/ui/segmented";
import { importanceKeys, importances } from "./vote";

/** Three joined radios, the notches before the word. */
export function ImportanceChoice({
  chosen,
  onChange,
  legend,
}: {
  chosen: string;
  onChange?: ChangeEventHandler<HTMLInputElement> | undefined;
  /** Where the reader chooses for somebody else. */
  legend?: string;
}) {
  const t = useText("votes");
  return (
    <Segmented
      name="importance"
      legend={legend ?? t("form.importance")}
      wide
      defaultValue={chosen}
      onChange={onChange}
      options={importances.map((importance) => ({
        value: String(importance),
        label: t(importanceKeys[importance]),
        glyph: <Notches lit={importance} />,
      }))}
    />
  );
}
