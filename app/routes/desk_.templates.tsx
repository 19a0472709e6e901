import { useLoaderData } from "@remix-run/react";
import { canKeepWords } from "~/features/answering/answering.policy";
import { templateKinds } from "~/features/answering/template";
import { listTemplates } from "~/features/answering/templates.queries.server";
import { TemplatesTable } from "~/features/answering/templates-table";
import { answeringWords } from "~/features/answering/words.server";
import { WordsListPage } from "~/features/answering/words-page";
import { allow } from "~/features/people/allow";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canKeepWords(viewer));
  return {
    pageTitle: answeringWords(viewer)("templates.title"),
    templates: await listTemplates(db),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function TemplatesPage() {
  const { pageTitle, templates } = useLoaderData<typeof loader>();
  const t = useText("answering");
  const add = <ButtonLink href="/desk/templates/new">{t("templates.new")}</ButtonLink>;
  return (
    <WordsListPage
      place="templates"
      title={pageTitle}
      lede={t("templates.lede")}
      end={templates.length > 0 && add}
    >
      {templates.length === 0 ? (
        <EmptyState title={t("templates.empty")} action={add}>
          {t("templates.emptyBody")}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-12">
          {templateKinds.map((kind) => (
            <TemplatesTable
              key={kind}
              kind={kind}
              rows={templates.filter((template) => template.kind === kind)}
            />
          ))}
        </div>
      )}
    </WordsListPage>
  );
}
