import { useLoaderData } from "@remix-run/react";
import { canKeepWords } from "~/features/answering/answering.policy";
import { editTemplate, templateFields } from "~/features/answering/edit-template.server";
import { templateSchema } from "~/features/answering/template.schema.server";
import { TemplateForm } from "~/features/answering/template-form";
import { getTemplate } from "~/features/answering/templates.queries.server";
import { wordLanguages } from "~/features/answering/words.server";
import { WordsPage } from "~/features/answering/words-page";
import { listBoards } from "~/features/boards/boards.queries.server";
import { allow } from "~/features/people/allow";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { languages } from "~/i18n/languages";
import { useText } from "~/i18n/use-text";
import { fieldVersion } from "~/platform/field-version.server";
import { ButtonLink } from "~/ui/button";

export const loader = load(async ({ db, viewer, community, params }) => {
  allow(viewer, canKeepWords(viewer));
  const template = await getTemplate(db, numberParam(params["template"]));
  const boards = await listBoards(db, viewer);
  return {
    pageTitle: template.name,
    template,
    version: fieldVersion(templateFields(template)),
    languages: wordLanguages(viewer, community),
    boards: boards.map(({ id, name }) => ({ id, name })),
  };
});

export const action = handle(async ({ write, viewer, community, params, parse }) => {
  allow(viewer, canKeepWords(viewer));
  const id = numberParam(params["template"]);
  const template = parse(templateSchema(languages, community.defaultLanguage));
  await write((trx) => editTemplate(trx, viewer, id, template));
  return { to: "/desk/templates", notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function TemplatePage() {
  const { pageTitle, template, ...data } = useLoaderData<typeof loader>();
  const t = useText("answering");
  return (
    <WordsPage
      place="templates"
      title={<bdi>{pageTitle}</bdi>}
      end={
        <ButtonLink look="outline" size="small" href={`/desk/templates/${template.id}/retired`}>
          {t(template.retired ? "retire.restore" : "retire.retire")}
        </ButtonLink>
      }
    >
      <TemplateForm key={template.id} {...data} view={useReply()} template={template} />
    </WordsPage>
  );
}
