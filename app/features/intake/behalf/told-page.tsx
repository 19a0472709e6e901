import { Form } from "@remix-run/react";
import { importanceKeys } from "~/features/votes/vote";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { ToldEntry } from "./told-entry";

/** What a rep entered in the reader's name, and the two answers to it. */
export function ToldPage({ entry, view }: { entry: ToldEntry; view: FormView }) {
  const t = useText("intake");
  const format = useFormat();
  const by = entry.by ?? t("behalf.yours.company");
  return (
    <Page width="reading">
      <PageHeader
        title={t(`behalf.yours.title.${entry.kind}`)}
        lede={t("behalf.yours.by", { name: by, when: format.day(entry.at) })}
      />
      {entry.state !== "open" && (
        <Notice tone="done" className="mb-8">
          {t(`behalf.yours.${entry.state}`)}
        </Notice>
      )}
      <About entry={entry} />
      <Said entry={entry} />
      <FormRefusal errors={view.errors("")} />
      {entry.state !== "takenBack" && (
        <Form method="post" className="flex flex-wrap gap-3">
          {entry.state !== "confirmed" && (
            <Button name="answer" value="mine">
              {t("behalf.yours.mine")}
            </Button>
          )}
          {entry.state !== "disowned" && (
            <Button look="outline" name="answer" value="not_me">
              {t("behalf.yours.notMe")}
            </Button>
          )}
        </Form>
      )}
      {entry.state === "open" && (
        <p className="meta max-w-measure pt-8">{t("behalf.yours.nothing")}</p>
      )}
      {entry.shadow && (
        <p className="meta max-w-measure pt-3">
          {t("behalf.yours.join")}{" "}
          <Link href="/signup" className="touch-target underline hover:text-ink">
            {t("behalf.yours.signUp")}
          </Link>
        </p>
      )}
    </Page>
  );
}

function About({ entry: { idea, title } }: { entry: ToldEntry }) {
  if (!idea) return title ? <bdi className="title-lg block pb-5">{title}</bdi> : null;
  return (
    <p className="pb-5">
      <Link href={idea.path} dir="auto" lang={idea.language} className="title-lg hover:text-accent">
        {idea.title}
      </Link>
    </p>
  );
}

function Said({ entry }: { entry: ToldEntry }) {
  const t = useText("intake");
  const say = useText("votes");
  return (
    <div className="flex flex-col gap-3 pb-8">
      {entry.quote && (
        <blockquote dir="auto" className="quote-hang text-lg">
          <p className="whitespace-pre-line">
            <q>{entry.quote}</q>
          </p>
        </blockquote>
      )}
      {entry.kind !== "comment" && (
        <p className="text-sm text-ink-2">
          {t("behalf.yours.importance", { importance: say(importanceKeys[entry.importance]) })}
        </p>
      )}
      {entry.because && (
        <p className="text-sm text-ink-2">
          {t("behalf.yours.because")} <bdi>{entry.because}</bdi>
        </p>
      )}
    </div>
  );
}
