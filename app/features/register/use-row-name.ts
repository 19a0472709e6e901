import { useText } from "~/i18n/use-text";
import { type RowView, rowLabel } from "./register-row";

/** "Risk 1: Baristas unlearn dialling in", for a title or for who does not see the mark. */
export function useRowName(): (row: Pick<RowView, "kind" | "number" | "body">) => string {
  const t = useText("register");
  return (row) => t(`named.${row.kind}`, { label: rowLabel(row), body: row.body || t("row.gone") });
}
