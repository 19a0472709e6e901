import { Form } from "@remix-run/react";
import Check from "lucide-react/icons/check";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Avatar } from "~/ui/avatar";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import { Time } from "~/ui/time";
import type { ShownAnswer } from "./shown-question";

export interface AnswerItemProps {
  questionId: number;
  /** Whether the reader says for somebody else what helped them. */
  forAsker: boolean;
  answer: ShownAnswer;
}

const LINK = "touch-target py-1 hover:text-ink print:hidden";

/** One answer: peers are round, the company is square; what helped has the accent's rule. */
export function AnswerItem({ questionId, forAsker, answer }: AnswerItemProps) {
  const t = useText("questions");
  const { author, accepted, side } = answer;
  return (
    <article
      id={`answer-${answer.id}`}
      className={
        accepted
          ? "scroll-mt-24 border-t-3 border-accent bg-accent-soft px-5 py-6 max-md:-mx-gutter max-md:px-gutter"
          : "scroll-mt-24 py-6"
      }
    >
      {accepted && (
        <p className="flex items-center gap-2 pb-3 text-sm font-strong text-accent">
          <Check aria-hidden="true" className="size-4" />
          {t("answer.accepted")}
        </p>
      )}
      <div className="flex gap-3 md:gap-3.5">
        <Avatar
          name={author?.name ?? "–"}
          src={author?.portrait}
          shape={side === "company" ? "company" : "person"}
          size={28}
        />
        <div className="min-w-0 flex-1">
          <Writer answer={answer} />
          {answer.hidden && (
            <Notice tone="attention" title={t("answer.hidden")} className="mt-2">
              {answer.hiddenReason}
            </Notice>
          )}
          <Prose
            html={answer.bodyHtml}
            headings={3}
            lang={answer.language || undefined}
            className="pt-1.5"
          />
          <Acts questionId={questionId} forAsker={forAsker} answer={answer} />
        </div>
      </div>
    </article>
  );
}

function Writer({ answer }: { answer: ShownAnswer }) {
  const t = useText("questions");
  const say = useText("shared");
  const { ago, moment } = useFormat();
  const { author, side, createdAt } = answer;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-sm">
      {author ? (
        <Link
          href={`/people/${author.handle}`}
          className="touch-target font-strong hover:text-accent"
        >
          <bdi>{author.name}</bdi>
        </Link>
      ) : (
        <span className="font-strong">{say("people.former")}</span>
      )}
      {author?.account && (
        <span className="text-ink-2">
          <bdi>{author.account}</bdi>
        </span>
      )}
      <Badge tone={side === "company" ? "accent" : "outline"}>{t(`answer.${side}`)}</Badge>
      <Link
        href={`#answer-${answer.id}`}
        className="touch-target text-ink-2 hover:text-ink"
        aria-label={t("answer.permalink", { when: moment(createdAt) })}
      >
        <Time
          iso={new Date(createdAt).toISOString()}
          exact={moment(createdAt)}
          text={ago(createdAt)}
        />
      </Link>
      {answer.edited && <span className="text-ink-3">{t("page.edited")}</span>}
    </p>
  );
}

function Acts({ questionId, forAsker, answer }: AnswerItemProps) {
  const t = useText("questions");
  const { can, accepted, thanked, thanks } = answer;
  const at = `/questions/${questionId}/answers/${answer.id}`;
  const links = [
    { shown: can.edit, href: `${at}/edit`, label: t("answer.edit") },
    { shown: can.delete, href: `${at}/delete`, label: t("answer.delete") },
    {
      shown: can.hide,
      href: `${at}/hide`,
      label: t(answer.hidden ? "answer.show" : "answer.hide"),
    },
  ].filter(({ shown }) => shown);
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 pt-3 text-sm text-ink-2">
      {can.accept && (
        <Form method="post" action={`${at}/accepted`} preventScrollReset>
          <Button
            look={accepted ? "quiet" : "outline"}
            size="small"
            name="accepted"
            value={accepted ? "0" : "1"}
          >
            {t(`answer.${accepted ? "unaccept" : "accept"}${forAsker ? "For" : ""}`)}
          </Button>
        </Form>
      )}
      {can.thank && (
        <Form method="post" action={`${at}/thanks`} preventScrollReset>
          <button
            type="submit"
            name="thanks"
            value={thanked ? "0" : "1"}
            aria-pressed={thanked}
            className={`${LINK} aria-pressed:font-strong aria-pressed:text-accent`}
          >
            {t("answer.thank")}
          </button>
        </Form>
      )}
      {thanks > 0 && <span className="tabular-nums">{t("answer.thanks", { count: thanks })}</span>}
      {links.map(({ href, label }) => (
        <Link key={href} href={href} className={LINK}>
          {label}
        </Link>
      ))}
    </div>
  );
}
