import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Prose } from "~/ui/prose";
import type { PeerAnswer } from "./peer-answer";

export interface PeerAnswersProps {
  answers: readonly PeerAnswer[];
  site: string;
  /** Of the trail's page, where whoever asked says what helped; null for the team. */
  path: string | null;
}

/** What those who know answered to a question of a trail. */
export function PeerAnswers({ answers, site, path }: PeerAnswersProps) {
  const t = useText("trails");
  return answers.map((answer) => (
    <div key={answer.id} className="mt-3 border-s-3 border-accent ps-4">
      <Prose html={answer.html} headings={3} lang={answer.language || undefined} />
      <p className="pt-1 text-sm text-ink-2">
        <Writer answer={answer} site={site} />
        {answer.accepted && <b className="ms-3 font-strong text-accent">{t("prospect.helped")}</b>}
      </p>
      {path !== null && (
        <form method="post" action={`${path}/answers/${answer.id}/accepted`} className="pt-2">
          <Button
            look={answer.accepted ? "quiet" : "outline"}
            size="small"
            name="accepted"
            value={answer.accepted ? "0" : "1"}
          >
            {t(answer.accepted ? "prospect.unaccept" : "prospect.accept")}
          </Button>
        </form>
      )}
    </div>
  ));
}

function Writer({ answer, site }: { answer: PeerAnswer; site: string }) {
  const t = useText("trails");
  const say = useText("shared");
  const name = answer.by ?? say("people.former");
  if (answer.side === "company") return <bdi>{t("prospect.answeredBy", { name, site })}</bdi>;
  return (
    <bdi>
      {answer.account
        ? t("prospect.byPeerOf", { name, account: answer.account })
        : t("prospect.byPeer", { name })}
    </bdi>
  );
}
