import { useText } from "~/i18n/use-text";
import type { IdeaPage } from "./idea-page";

/** Says who of the company posted the idea in its author's name. */
export function EnteredIdea({ entered }: Pick<IdeaPage, "entered">) {
  const t = useText("ideas");
  if (!entered) return null;
  return (
    <p className="meta pb-4">
      {entered.by ? t("page.enteredBy", { name: entered.by }) : t("page.enteredByCompany")}
    </p>
  );
}
