import type { ReactNode } from "react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Avatar } from "~/ui/avatar";
import { Link } from "~/ui/link";
import { SideSection } from "~/ui/side-section";
import type { Answering, BeingMade, LateAnswer, ListSideData, Said } from "./list-side-data";

/** What stands beside the ideas: how the company answers, and what moves. */
export function ListSide({ side }: { side: ListSideData }) {
  return (
    <>
      <HowWeAnswer answering={side.answering} />
      {side.beingMade.length > 0 && <BeingMadeNow items={side.beingMade} />}
      {side.lateAnswers.length > 0 && <AnsweredLately answers={side.lateAnswers} />}
      {side.said && <SaidThisWeek said={side.said} />}
    </>
  );
}

function HowWeAnswer({ answering }: { answering: Answering }) {
  const t = useText("ideas");
  const { number } = useFormat();
  const { answeredShare, medianDays } = answering;
  return (
    <SideSection title={t("side.answering")} id="how-we-answer">
      <dl className="-mt-3 grid grid-cols-2">
        {answeredShare !== null && (
          <Figure label={t("side.answeredShare")}>
            {t("side.percent", { number: number(Math.round(answeredShare * 100)) })}
          </Figure>
        )}
        {medianDays !== null && (
          <Figure label={t("side.medianDays")}>{number(Math.round(medianDays * 10) / 10)}</Figure>
        )}
        <Figure label={t("side.delivered")}>{number(answering.deliveredThisYear)}</Figure>
        <Figure label={t("side.waiting")}>{number(answering.waiting)}</Figure>
      </dl>
    </SideSection>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-col-reverse justify-end border-b border-line py-4 pe-3">
      <dt className="meta text-ink-2">{label}</dt>
      <dd className="title-2xl tabular-nums">{children}</dd>
    </div>
  );
}

function BeingMadeNow({ items }: { items: BeingMade[] }) {
  const t = useText("ideas");
  return (
    <SideSection title={t("side.beingMade")} id="being-made">
      <ul className="-mt-3">
        {items.map((item) => (
          <li key={item.id} className="border-b border-line py-4">
            <Link href={item.path} className="title-lg block hover:text-accent">
              <bdi>{item.title}</bdi>
            </Link>
            {item.ideaCount > 0 && (
              <p className="meta pt-1">{t("side.fromIdeas", { count: item.ideaCount })}</p>
            )}
          </li>
        ))}
      </ul>
      <Link
        href="/roadmap"
        className="touch-target mt-3 inline-block print:hidden text-sm font-strong text-accent hover:text-accent-hover"
      >
        {t("side.roadmap")}
      </Link>
    </SideSection>
  );
}

function AnsweredLately({ answers }: { answers: LateAnswer[] }) {
  const t = useText("ideas");
  const say = useText("shared");
  return (
    <SideSection title={t("side.answered")} id="answered-lately">
      <ul className="-mt-3">
        {answers.map(({ idea, text, author }) => (
          <li key={idea.id} className="border-b border-line py-4">
            <Link
              href={idea.path}
              dir="auto"
              lang={idea.language}
              className="group align-as-list block"
            >
              <span className="meta group-hover:text-accent">{idea.title}</span>
              <q className="title-lg mt-1 block hyphens-auto">{text}</q>
            </Link>
            <p className="flex items-center gap-2 pt-2 text-sm text-ink-2">
              <Avatar name={author.name ?? ""} src={author.portrait} shape="company" size={28} />
              {author.name ?? say("people.former")}
            </p>
          </li>
        ))}
      </ul>
    </SideSection>
  );
}

function SaidThisWeek({ said }: { said: Said }) {
  const t = useText("ideas");
  const say = useText("shared");
  return (
    <SideSection title={t("side.said")} id="said-this-week">
      <blockquote dir="auto" lang={said.language} className="quote-hang title-xl ps-[0.4em]">
        <q>{said.text}</q>
      </blockquote>
      <p className="meta pt-3 text-ink-2">
        {[said.name ?? say(`people.${said.unnamed ?? "former"}`), said.account]
          .filter(Boolean)
          .join(", ")}
        <br />
        {t("side.on")}{" "}
        <Link
          href={said.idea.path}
          dir="auto"
          lang={said.idea.language}
          className="hover:text-accent"
        >
          {said.idea.title}
        </Link>
      </p>
    </SideSection>
  );
}
