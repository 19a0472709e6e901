import type { ReactNode } from "react";
import { useFormat } from "~/i18n/use-format";
import { Avatar } from "~/ui/avatar";
import { Link } from "~/ui/link";
import { Prose } from "~/ui/prose";
import { Time } from "~/ui/time";

/** Who signs an answer. */
export interface Signer {
  name: string;
  handle: string;
  jobTitle: string;
  /** Where their picture is. */
  portrait: string | null;
}

export interface AnswerPanelProps {
  id: string;
  title: ReactNode;
  at: number;
  /** Stands beside the date. */
  meta?: ReactNode;
  html: string;
  /** Of the text; "" where nobody knows. */
  language: string;
  /** Stands beneath the text. */
  after?: ReactNode;
  signer: Signer | null;
  action?: ReactNode;
}

/** The one filled panel of a page: what the company says, signed, under an accent rule. */
export function AnswerPanel(props: AnswerPanelProps) {
  const { id, title, at, meta, html, language, after, signer, action } = props;
  const format = useFormat();
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="border-t-3 border-accent bg-accent-soft px-gutter py-5 max-md:-mx-gutter md:px-8 md:py-6"
    >
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 pb-3">
        <h2
          id={`${id}-title`}
          className="flex items-center gap-2 text-sm font-strong text-accent [&>svg]:size-3.5"
        >
          {title}
        </h2>
        <p className="flex flex-wrap items-baseline gap-x-3 text-xs text-ink-2">
          <Time iso={new Date(at).toISOString()} exact={format.moment(at)} text={format.day(at)} />
          {meta}
        </p>
      </header>
      <Prose html={html} headings={3} lang={language || undefined} />
      {after}
      <footer className="flex items-center gap-3 pt-4">
        {signer && <Signature signer={signer} />}
        {action}
      </footer>
    </section>
  );
}

function Signature({ signer }: { signer: Signer }) {
  return (
    <>
      <Avatar name={signer.name} src={signer.portrait} shape="company" />
      <div className="min-w-0 flex-1">
        <Link href={`/people/${signer.handle}`} className="title-xl block hover:text-accent">
          <bdi>{signer.name}</bdi>
        </Link>
        {signer.jobTitle && <span className="block text-xs text-ink-2">{signer.jobTitle}</span>}
      </div>
    </>
  );
}
