import { useLoaderData } from "@remix-run/react";
import { canKeepWords } from "~/features/answering/answering.policy";
import { retireSchema } from "~/features/answering/retire.schema.server";
import { RetireForm } from "~/features/answering/retire-form";
import { restoreTemplate, retireTemplate } from "~/features/answering/retire-template.server";
import { getTemplate } from "~/features/answering/templates.queries.server";
import { answeringWords } from "~/features/answering/words.server";
import { WordsPage } from "~/features/answering/words-page";
import { allow } from "~/features/people/allow";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canKeepWords(viewer));
  const { id, name, retired } = await getTemplate(db, numberParam(params["template"]));
  const t = answeringWords(viewer);
  const title = retired ? "templates.restoreTitle" : "templates.retireTitle";
  return { pageTitle: t(title, { name }), id, retired };
});

/** Retires the template (1) or takes it back into use (0). */
export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canKeepWords(viewer));
  const id = numberParam(params["template"]);
  const { retired } = parse(retireSchema);
  await write((trx) =>
    retired ? retireTemplate(trx, viewer, id) : restoreTemplate(trx, viewer, id),
  );
  const notice = retired ? "answering:retire.retired" : "answering:retire.restored";
  return { to: "/desk/templates", notice };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function RetireTemplatePage() {
  const { pageTitle, id, retired } = useLoaderData<typeof loader>();
  const t = useText("answering");
  return (
    <WordsPage
      place="templates"
      title={pageTitle}
      lede={t(retired ? "templates.restoreBody" : "templates.retireBody")}
    >
      <RetireForm view={useReply()} retired={retired} back={`/desk/templates/${id}`} />
    </WordsPage>
  );
}
