import { useText } from "~/i18n/use-text";
import type { Deed } from "./contributor";

/** What somebody did, in a few words: "idea, 4 edits". */
export function useDeedWords(): (deeds: readonly Pick<Deed, "role" | "count">[]) => string {
  const t = useText("contributors");
  return (deeds) => deeds.map(({ role, count }) => t(`deed.${role}`, { count })).join(", ");
}
