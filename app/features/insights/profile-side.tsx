import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { FactList } from "~/ui/fact-list";
import { SideSection } from "~/ui/side-section";
import type { ProfileNumbers } from "./profile";

const GAVE = ["ideas", "votes", "comments", "helpful", "takenUp", "evidence"] as const;
const CAME = ["accepted", "delivered", "items"] as const;

/** Both sides of the exchange in numbers; what is not there yet is left out. */
export function ProfileSide({ name, numbers }: { name: string; numbers: ProfileNumbers }) {
  const t = useText("people");
  const gave = useNumbers(GAVE, numbers);
  const came = useNumbers(CAME, numbers);
  return (
    <>
      {gave.length > 0 && (
        <SideSection id="gave" title={t("profile.gave", { name })}>
          <FactList ruled={false} facts={gave} className="-mt-3" />
        </SideSection>
      )}
      <SideSection id="came" title={t("profile.came")}>
        {came.length > 0 ? (
          <FactList ruled={false} facts={came} className="-mt-3" />
        ) : (
          <p className="text-sm text-ink-2">{t("profile.nothingCame")}</p>
        )}
      </SideSection>
    </>
  );
}

function useNumbers(names: readonly (keyof ProfileNumbers)[], numbers: ProfileNumbers) {
  const t = useText("people");
  const format = useFormat();
  return names
    .filter((name) => numbers[name] > 0)
    .map((name) => ({
      label: t(`profile.${name}`, { count: numbers[name] }),
      value: format.number(numbers[name]),
    }));
}
