import { Form } from "@remix-run/react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { Link } from "~/ui/link";
import type { OwnRequest } from "./routing/request";

export interface AskedOfYouProps {
  questionId: number;
  request: OwnRequest;
}

/** That the reader was asked, why, and what they can do: answer, pass, or pass it on. */
export function AskedOfYou({ questionId, request }: AskedOfYouProps) {
  const t = useText("questions");
  const because = useBecause();
  const passed = request.state === "passed";
  return (
    <section
      aria-labelledby="asked-of-you"
      className="mt-8 border-t border-line-strong pt-5 print:hidden"
    >
      <h2 id="asked-of-you" className="title-lg">
        {t(passed ? "request.passed" : "request.title")}
      </h2>
      <p className="pt-1 text-md text-ink-2 text-pretty">
        {passed ? t("request.passedBody") : because(request)}{" "}
        <Link
          href="/how-we-ask"
          className="touch-target text-accent underline hover:text-accent-hover"
        >
          {t("howRouted")}
        </Link>
      </p>
      <div className="flex flex-wrap items-center gap-3 pt-4">
        <ButtonLink href="#write">{t("answer.submit")}</ButtonLink>
        {!passed && request.canPass && (
          <Form method="post" action={`/questions/${questionId}/pass`}>
            <Button look="outline">{t("request.pass")}</Button>
          </Form>
        )}
        <ButtonLink look={passed ? "quiet" : "outline"} href={`/questions/${questionId}/pass/on`}>
          {t("request.passOn")}
        </ButtonLink>
      </div>
    </section>
  );
}

/** "You, because you had three ideas about it and work in the same industry." */
function useBecause(): (request: OwnRequest) => string {
  const t = useText("questions");
  const { list } = useFormat();
  return ({ cause, passedBy, because }) => {
    const { topics, ideas, answers, thanks, industry, size } = because;
    if (cause === "employee") return t("because.you", { reasons: t("because.employee") });
    const named = passedBy
      ? t("because.passed", { name: passedBy })
      : t("because.passedBySomebody");
    const reasons = [
      ...(cause === "passed" ? [named] : []),
      ...(topics.length > 0 ? [t("because.topics", { tags: list(topics) })] : []),
      ...(ideas > 0 ? [t("because.ideas", { count: ideas })] : []),
      ...(answers > 0 ? [t("because.answers", { count: answers })] : []),
      ...(thanks > 0 ? [t("because.thanks", { count: thanks })] : []),
      ...(industry ? [t("because.industry")] : []),
      ...(size ? [t("because.size")] : []),
    ];
    const said = reasons.length > 0 ? reasons : [t("because.somehow")];
    return t("because.you", { reasons: list(said) });
  };
}
