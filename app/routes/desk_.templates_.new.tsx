import { useLoaderData } from "@remix-run/react";
import { canKeepWords } from "~/features/answering/answering.policy";
import { createTemplate } from "~/features/answering/edit-template.server";
import { templateSchema } from "~/features/answering/template.schema.server";
import { TemplateForm } from "~/features/answering/template-form";
import { answeringWords, wordLanguages } from "~/features/answering/words.server";
import { WordsPage } from "~/features/answering/words-page";
import { listBoards } from "~/features/boards/boards.queries.server";
import { allow } from "~/features/people/allow";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { languages } from "~/i18n/languages";

export const loader = load(async ({ db, viewer, community }) => {
  allow(viewer, canKeepWords(viewer));
  const boards = await listBoards(db, viewer);
  return {
    pageTitle: answeringWords(viewer)("templates.newTitle"),
    languages: wordLanguages(viewer, community),
    boards: boards.map(({ id, name }) => ({ id, name })),
  };
});

export const action = handle(async ({ write, viewer, community, parse }) => {
  allow(viewer, canKeepWords(viewer));
  const template = parse(templateSchema(languages, community.defaultLanguage));
  await write((trx) => createTemplate(trx, viewer, template));
  return { to: "/desk/templates", notice: "answering:templates.created" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

const nothing = { name: "", kind: "response", board: null, texts: {} } as const;

export default function NewTemplatePage() {
  const { pageTitle, ...data } = useLoaderData<typeof loader>();
  return (
    <WordsPage place="templates" title={pageTitle}>
      <TemplateForm {...data} view={useReply()} template={nothing} version="" />
    </WordsPage>
  );
}
