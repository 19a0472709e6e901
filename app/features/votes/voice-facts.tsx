import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import type { Fact } from "~/ui/fact-list";
import { Link } from "~/ui/link";
import type { Voices } from "./voters";

/** The numbers of an idea that stay apart: people, accounts, and who cannot do without it. */
export function useVoiceFacts(idea: { id: number; voteCount: number }, voices: Voices): Fact[] {
  const t = useText("votes");
  const { number } = useFormat();
  return [
    {
      label: t("facts.people"),
      value: (
        <Link href={`/ideas/${idea.id}/voters`} className="touch-target hover:text-accent">
          {number(idea.voteCount)}
        </Link>
      ),
    },
    { label: t("facts.accounts"), value: number(voices.accounts) },
    { label: t("facts.mustHave"), value: number(voices.mustHave) },
  ];
}
