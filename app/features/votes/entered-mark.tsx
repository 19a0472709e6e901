import { useText } from "~/i18n/use-text";
import type { Entered } from "./voters";

/** Says quietly that somebody of the company entered it in the customer's name. */
export function EnteredMark({ entered: { by } }: { entered: Pick<Entered, "by"> }) {
  const t = useText("votes");
  return <p className="meta">{by ? t("entered.by", { name: by }) : t("entered.company")}</p>;
}
