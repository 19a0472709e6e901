import { Form } from "@remix-run/react";
import ChevronDown from "lucide-react/icons/chevron-down";
import type { ReactNode } from "react";
import type { MergeChoice } from "~/features/merges/merge-choice";
import type { TagSet } from "~/features/tags/tag-group";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { SectionHeader } from "~/ui/section-header";
import type { BoardChoice } from "../move-form";
import { type StatusChoice, StatusFields } from "../status-form";
import type { BulkAct, BulkPreview } from "./bulk-change";
import { ArchiveFields, BoardFields, OwnerFields, TagFields } from "./bulk-fields";
import { ReportView } from "./bulk-report";
import { MergeFields } from "./merge-fields";
import { MergeLines } from "./merge-lines";

export interface BulkPageProps {
  view: FormView;
  chosen: { ids: number[]; all: boolean; query: string; count: number };
  /** The first of the chosen ideas. */
  titles: readonly { id: number; title: string; language: string }[];
  choices: {
    statuses: readonly StatusChoice[];
    tags: readonly TagSet[];
    owners: readonly { id: number; name: string }[];
    boards: readonly BoardChoice[];
    /** Of the chosen ideas those that can go on; null where too many are chosen to merge them. */
    canonicals: readonly MergeChoice[] | null;
    /** Whether anything is archived here. */
    archives: boolean;
  };
  preview: BulkPreview | null;
  above: ReactNode;
}

const ACTS = ["status", "tags", "owner", "board", "merge", "archive"] as const;

/** One change to all the chosen ideas: which, what, and what it would do before it is done. */
export function BulkPage(props: BulkPageProps) {
  const { view, chosen, titles, choices, above } = props;
  const t = useText("triage");
  const sent = view.value("act");
  return (
    <Page width="reading">
      <PageHeader
        above={above}
        title={t("bulk.title", { count: chosen.count })}
        lede={t("bulk.lede")}
      />
      <details className="group/opener border-b border-line">
        <Opener>{t("bulk.which")}</Opener>
        <ul className="flex flex-col gap-1 pb-2 text-md">
          {titles.map(({ id, title, language }) => (
            <li key={id} lang={language} dir="auto" className="font-serif">
              {title}
            </li>
          ))}
        </ul>
        {chosen.count > titles.length && (
          <p className="meta">{t("bulk.andMore", { count: chosen.count - titles.length })}</p>
        )}
      </details>
      <FieldErrors id="bulk-error" errors={[...view.errors(""), ...view.errors("ids")]} />
      {ACTS.filter((act) => act !== "archive" || choices.archives).map((act) => (
        <details key={act} open={sent === act} className="group/opener border-b border-line">
          <Opener>{t(`bulk.acts.${act}`)}</Opener>
          <ActForm {...props} act={act} view={sent === act ? view : unsent} />
        </details>
      ))}
    </Page>
  );
}

/** Shows that there is something to unfold. */
function Opener({ children }: { children: ReactNode }) {
  return (
    <summary className="flex min-h-12 items-center justify-between gap-4 py-2.5 text-md font-strong hover:text-accent">
      {children}
      <ChevronDown
        aria-hidden="true"
        className="size-4 shrink-0 text-ink-3 group-open/opener:rotate-180"
      />
    </summary>
  );
}

/** The view of a form that was not sent. */
const unsent: FormView = {
  value: (_name, stored = "") => stored,
  values: (_name, stored = []) => stored,
  errors: () => [],
  refused: false,
  conflict: undefined,
};

function ActForm(props: BulkPageProps & { act: BulkAct["act"] }) {
  const { act, view, chosen, choices, preview } = props;
  const t = useText("triage");
  const shown = view === unsent ? null : preview;
  if (act === "merge" && choices.canonicals === null) {
    return <p className="pt-2 pb-7 text-md text-ink-2">{t("bulk.merge.tooMany")}</p>;
  }
  return (
    <Form method="post" className="group/status flex flex-col gap-5 pt-2 pb-7">
      <input type="hidden" name="act" value={act} />
      {chosen.all ? (
        <>
          <input type="hidden" name="all" value="1" />
          <input type="hidden" name="query" value={chosen.query} />
        </>
      ) : (
        chosen.ids.map((id) => <input key={id} type="hidden" name="ids" value={id} />)
      )}
      <ActFields {...props} />
      {shown && <Preview preview={shown} />}
      {shown && <input type="hidden" name="mark" value={shown.mark} />}
      <div className="flex flex-wrap gap-3">
        {shown && shown.report.changed > 0 && (
          <Button name="confirmed" value={shown.count}>
            {t(doKeys[act], { count: shown.report.changed })}
          </Button>
        )}
        <Button look={shown ? "outline" : "filled"}>{t("bulk.preview")}</Button>
      </div>
    </Form>
  );
}

/** What the press says that does it. */
const doKeys = {
  status: "bulk.do",
  tags: "bulk.do",
  owner: "bulk.do",
  board: "bulk.do",
  merge: "bulk.merge.do",
  archive: "bulk.archive.do",
} as const satisfies Record<BulkAct["act"], string>;

function ActFields({ act, view, choices, preview }: BulkPageProps & { act: BulkAct["act"] }) {
  switch (act) {
    case "status":
      return <StatusFields view={view} choices={choices.statuses} />;
    case "tags":
      return <TagFields view={view} sets={choices.tags} />;
    case "owner":
      return <OwnerFields view={view} choices={choices.owners} />;
    case "board":
      return <BoardFields view={view} choices={choices.boards} />;
    case "archive":
      return <ArchiveFields view={view} />;
    case "merge": {
      const opensTo = preview?.merge?.opensTo ?? null;
      return (
        <MergeFields
          view={view}
          choices={choices.canonicals ?? []}
          opensTo={opensTo === "one_way" ? null : opensTo}
        />
      );
    }
  }
}

function Preview({ preview }: { preview: BulkPreview }) {
  const t = useText("triage");
  const format = useFormat();
  return (
    <section aria-labelledby="preview" role="status">
      <SectionHeader id="preview" level={3} title={t("bulk.wouldDo")} />
      <ReportView report={preview.report} tense="would" />
      {preview.merge && preview.report.changed > 0 && <MergeLines effect={preview.merge} />}
      {preview.hears !== null && (
        <p className="pt-2 text-sm text-ink-2">
          {t("bulk.hears", { count: preview.hears, people: format.number(preview.hears) })}
        </p>
      )}
    </section>
  );
}
