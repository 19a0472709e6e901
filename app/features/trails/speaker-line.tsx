import { useText } from "~/i18n/use-text";
import type { Speaker } from "./speaker";

/** Who said it: by name where the company agreed, else by what it does and how large it is. */
export function SpeakerLine({ by }: { by: Speaker }) {
  const t = useText("trails");
  const size = by.size && t(`speaker.size.${by.size}`);
  if (by.name && by.account) {
    return (
      <>
        <bdi>{by.name}</bdi>, <bdi>{by.account}</bdi>
      </>
    );
  }
  const words = [by.account ?? by.industry, by.account ? "" : size].filter(Boolean);
  if (words.length === 0) return <>{t("speaker.customer")}</>;
  return <bdi>{words.join(", ")}</bdi>;
}
