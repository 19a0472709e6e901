import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

export interface VoteInsteadProps {
  id: string;
  ideaId: number;
  /** Whether there is a vote to give. */
  offered: boolean;
}

/**
 * Answers a comment that says no more than a vote: one press votes, and what was typed stays to be
 * gone on with. The button sends the form that it stands in to another address.
 */
export function VoteInstead({ id, ideaId, offered }: VoteInsteadProps) {
  const t = useText("comments");
  return (
    <Notice
      id={id}
      tone="attention"
      className="mb-4"
      title={t("short.title")}
      action={
        offered && (
          <>
            <input type="hidden" name="press" value="1" />
            <Button
              size="small"
              name="importance"
              value="1"
              formAction={`/ideas/${ideaId}/vote`}
              formNoValidate
            >
              {t("short.vote")}
            </Button>
          </>
        )
      }
    >
      {t(offered ? "short.offer" : "short.more")}
    </Notice>
  );
}
