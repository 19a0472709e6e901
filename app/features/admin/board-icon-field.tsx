import { type BoardIconName, boardIcons } from "~/features/boards/board";
import { BoardIcon } from "~/features/boards/board-icon";
import { useText } from "~/i18n/use-text";
import type { FormView } from "~/ui/form-view";

const CHOICE =
  "relative grid size-11 place-items-center rounded-md text-ink-2 hover:text-ink " +
  "has-checked:bg-accent-soft has-checked:text-accent has-checked:shadow-[inset_0_-2px_0_var(--accent)] " +
  "has-focus-visible:shadow-(--focus-ring)";

/** The icon of a board, from a small set. */
export function BoardIconField({ view, icon }: { view: FormView; icon: string }) {
  const t = useText("admin");
  const chosen = view.value("icon", icon);
  const say = (name: "" | BoardIconName) => t(name ? `boards.icons.${name}` : "boards.noIcon");
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-strong">{t("boards.icon")}</legend>
      <div className="flex flex-wrap gap-1">
        {(["", ...boardIcons] as const).map((name) => (
          <label key={name} title={say(name)} className={CHOICE}>
            <input
              type="radio"
              name="icon"
              value={name}
              defaultChecked={name === chosen}
              aria-label={say(name)}
              className="absolute inset-0 cursor-pointer appearance-none focus-visible:shadow-none"
            />
            {name === "" ? (
              <span aria-hidden="true" className="text-xs">
                {t("boards.noIcon")}
              </span>
            ) : (
              <BoardIcon icon={name} className="size-5" />
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
