import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import type { MissingLetters } from "./missing-letters";
import { QuestionSheet } from "./question-sheet";

const SHOWN = 3;

/** The next best questions to an account, with the way to all of them. */
export function QuestionsSection({
  accountId,
  wanted,
  ideas,
}: MissingLetters & { accountId: number }) {
  const t = useText("answering");
  return (
    <section aria-labelledby="questions">
      <SectionHeader
        id="questions"
        title={t("sheet.title")}
        meta={
          ideas.length > 0 && (
            <Link href={`/accounts/${accountId}/questions`} className="touch-target hover:text-ink">
              {t("sheet.all")}
            </Link>
          )
        }
      />
      <QuestionSheet level={3} wanted={wanted} ideas={ideas.slice(0, SHOWN)} />
    </section>
  );
}
