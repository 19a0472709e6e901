import { useText } from "~/i18n/use-text";
import type { OwnFieldChoice } from "./draft";
import { isKnownField, ownFieldId } from "./rule";

/** The name of a field; an own field bears the one that the community gave it. */
export function useFieldLabel(own: readonly OwnFieldChoice[]): (field: string) => string {
  const t = useText("segments");
  return (field) => {
    if (isKnownField(field)) return t(`fields.${field}`);
    const id = ownFieldId(field);
    return own.find((each) => each.id === id)?.name ?? t("fieldGone");
  };
}
