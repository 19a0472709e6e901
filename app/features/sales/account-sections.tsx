import type { ReactNode } from "react";
import { useAmount } from "~/features/evidence/use-amount";
import { importanceKeys } from "~/features/votes/vote";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import type { AccountMember, AskedIdea, Worth } from "./account-voice";
import type { DealRow, IdeaLine } from "./deal";
import { DealsTable } from "./deals-table";
import { IdeaLines } from "./idea-line-list";

/** A section that says in one sentence when there is nothing in it. */
function Section({
  id,
  title,
  none,
  isEmpty,
  meta,
  children,
}: {
  id: string;
  title: string;
  none: string;
  isEmpty: boolean;
  meta?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id}>
      <SectionHeader id={id} title={title} meta={meta} />
      {isEmpty ? <p className="text-md text-ink-2">{none}</p> : children}
    </section>
  );
}

/** Ideas that wait for a first answer, each with the day it is due. */
export function OwedSection({ ideas, at }: { ideas: readonly IdeaLine[]; at: number }) {
  const t = useText("sales");
  const format = useFormat();
  return (
    <Section
      id="owed"
      title={t("account.owed.title")}
      none={t("account.owed.none")}
      isEmpty={ideas.length === 0}
    >
      <IdeaLines
        ideas={ideas}
        facts={({ replyDueAt }) =>
          replyDueAt !== null && (
            <span className={replyDueAt < at ? "text-attention" : undefined}>
              {t(replyDueAt < at ? "account.owed.late" : "account.owed.due", {
                day: format.nearDay(replyDueAt),
              })}
            </span>
          )
        }
      />
    </Section>
  );
}

/** What they want most, with where it stands. */
export function AskedSection({ ideas }: { ideas: readonly AskedIdea[] }) {
  const t = useText("sales");
  const say = useText("votes");
  return (
    <Section
      id="asked"
      title={t("account.asked.title")}
      none={t("account.asked.none")}
      isEmpty={ideas.length === 0}
    >
      <IdeaLines
        ideas={ideas}
        facts={({ importance, voters }) => (
          <>
            {importance && <span>{say(importanceKeys[importance])}</span>}
            <span>{t("account.asked.voters", { count: voters })}</span>
          </>
        )}
      />
    </Section>
  );
}

/** Their own words about what ideas are worth to them. */
export function WorthSection({ worth }: { worth: readonly Worth[] }) {
  const t = useText("sales");
  const say = useText("shared");
  const format = useFormat();
  const amounts = useAmount();
  return (
    <Section
      id="worth"
      title={t("account.worth.title")}
      none={t("account.worth.none")}
      isEmpty={worth.length === 0}
    >
      <ul className="-mt-2">
        {worth.map(({ idea, words, amount, by, at }) => (
          <li key={`${idea.path} ${at} ${by}`} className="border-b border-line py-4">
            {amount && <p className="pb-1 text-md font-strong">{amounts.full(amount)}</p>}
            <blockquote dir="auto" className="max-w-measure font-serif text-read">
              <q>{words}</q>
            </blockquote>
            <p className="meta flex flex-wrap gap-x-4 pt-1.5">
              <bdi>{by ?? say("people.former")}</bdi>
              <Link href={idea.path} lang={idea.language} className="touch-target hover:text-ink">
                <bdi>{idea.title}</bdi>
              </Link>
              <span>{format.ago(at)}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The deals of the account, and the way to a new one. */
export function DealsSection({
  accountId,
  deals,
  canChange,
}: {
  accountId: number;
  deals: readonly DealRow[];
  canChange: boolean;
}) {
  const t = useText("sales");
  return (
    <Section
      id="deals"
      title={t("account.deals.title")}
      none={t("account.deals.none")}
      isEmpty={deals.length === 0}
      meta={
        canChange && (
          <ButtonLink href={`/accounts/${accountId}/deals/new`} look="outline">
            {t("deals.new")}
          </ButtonLink>
        )
      }
    >
      <DealsTable caption={t("account.deals.title")} deals={deals} withAccount={false} />
    </Section>
  );
}

/** Who of the account takes part, and how much. */
export function TakingPartSection({
  accountId,
  members,
}: {
  accountId: number;
  members: readonly AccountMember[];
}) {
  const t = useText("sales");
  const format = useFormat();
  const counted = (key: "ideas" | "votes" | "comments") => ({
    key,
    head: t(`account.people.${key}`),
    align: "end" as const,
    cell: (member: AccountMember) => format.number(member[key]),
  });
  return (
    <Section
      id="people"
      title={t("account.people.title")}
      none={t("account.people.none")}
      isEmpty={members.length === 0}
      meta={
        <Link href={`/accounts/${accountId}/people`} className="touch-target hover:text-ink">
          {t("account.people.all")}
        </Link>
      }
    >
      <DataTable
        caption={t("account.people.title")}
        rows={members}
        rowKey={(member) => member.id}
        columns={[
          {
            key: "person",
            head: t("account.people.person"),
            cell: (member) => <Who {...member} />,
          },
          ...(["ideas", "votes", "comments"] as const).map(counted),
          {
            key: "last",
            head: t("account.people.last"),
            cell: ({ lastAt }) =>
              lastAt === null ? t("account.people.never") : format.ago(lastAt),
          },
        ]}
      />
    </Section>
  );
}

function Who({ name, handle, jobTitle }: AccountMember) {
  return (
    <>
      <Link href={`/people/${handle}`} className="touch-target font-strong hover:text-accent">
        <bdi>{name}</bdi>
      </Link>
      {jobTitle && <bdi className="block text-ink-3">{jobTitle}</bdi>}
    </>
  );
}
