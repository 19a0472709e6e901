import { useText } from "~/i18n/use-text";
import { readOperator } from "./draft";
import type { FieldType } from "./rule";

/** An operator in words, as it stands between a field and what it is compared with. */
export function useOperatorLabel(): (operator: string, type: FieldType) => string {
  const t = useText("segments");
  return (operator, type) => {
    const read = readOperator(operator, type);
    if (!read) return operator;
    return t(read.not ? `not.${read.comparison}` : `comparisons.${read.comparison}`);
  };
}
