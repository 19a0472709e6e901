import { useText } from "~/i18n/use-text";
import { Door, type DoorProps } from "./door";

/**
 * What a link from a mail shows once it works no more. To somebody who is signed in it says as whom:
 * mostly they pressed it twice, and all is well.
 */
export function GoneDoor({ insider, ...door }: DoorProps & { insider: string | null }) {
  const t = useText("people");
  const shared = useText("shared");
  if (insider === null) return <Door {...door} />;
  return (
    <Door
      title={door.title}
      lede={t("verify.goneInside", { name: insider })}
      ways={[{ href: "/ideas", label: shared("pages.toIdeas") }]}
    />
  );
}
