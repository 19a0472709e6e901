import Pin from "lucide-react/icons/pin";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { AnswerPanel, type Signer } from "./answer-panel";

/** The company's answer as everybody reads it. */
export interface OfficialResponseView {
  version: number;
  /** Markdown, for the form that writes the next version. */
  body: string;
  html: string;
  /** That of its writer's pages; "" where nobody knows. */
  language: string;
  /** What differs from the version before; "" for the first. */
  whatChanged: string;
  at: number;
  /** Null for a former member. */
  author: Signer | null;
}

export interface OfficialResponseProps {
  response: OfficialResponseView;
  companyName: string;
  ideaId: number;
  canEdit: boolean;
  /** The title of an idea that was merged since: it stands beside the present answer, and leads nowhere. */
  past?: string | undefined;
}

/** The company's present answer, with the way to those before it. */
export function OfficialResponse(props: OfficialResponseProps) {
  const { response, companyName, ideaId, canEdit, past } = props;
  const t = useText("triage");
  return (
    <AnswerPanel
      id={past ? `answer-to-${ideaId}` : "answer"}
      title={
        <>
          <Pin aria-hidden="true" />
          {t("response.title", { company: companyName })}
          {past && <span className="sr-only">{past}</span>}
        </>
      }
      at={response.at}
      meta={
        !past &&
        response.version > 1 && (
          <Link
            href={`/ideas/${ideaId}/response/history`}
            className="touch-target underline decoration-line-strong underline-offset-3 hover:text-ink"
          >
            {t("response.version", { version: response.version })}
          </Link>
        )
      }
      html={response.html}
      language={response.language}
      after={
        response.whatChanged && (
          <WhatChanged text={response.whatChanged} language={response.language} />
        )
      }
      signer={response.author}
      action={
        canEdit && (
          <Link
            href={`/ideas/${ideaId}/response`}
            className="touch-target text-sm font-strong text-accent hover:text-accent-hover"
          >
            {t("response.edit")}
          </Link>
        )
      }
    />
  );
}

/** What a version says of itself to those who read the one before. */
export function WhatChanged({ text, language }: { text: string; language: string }) {
  const t = useText("triage");
  return (
    <p className="max-w-measure pt-3 text-sm text-ink-2">
      {t("response.changedSince")}{" "}
      <span dir="auto" lang={language || undefined} className="font-serif">
        {text}
      </span>
    </p>
  );
}
