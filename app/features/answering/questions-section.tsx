import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import type { UnfinishedIdea } from "./missing-letters";
import { QuestionSheet } from "./question-sheet";

const SHOWN = 3;

/** The next best questions to an account, with the way to all of them. */
export function QuestionsSection({
  accountId,
  ideas,
}: {
  accountId: number;
  ideas: readonly UnfinishedIdea[];
}) {
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
      <QuestionSheet level={3} ideas={ideas.slice(0, SHOWN)} />
    </section>
  );
}
