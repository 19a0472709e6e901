import { Form, useLoaderData } from "@remix-run/react";
import { addEvidence } from "~/features/evidence/add-evidence.server";
import { evidenceKinds } from "~/features/evidence/evidence";
import { canAddEvidence } from "~/features/evidence/evidence.policy";
import { listStatements } from "~/features/evidence/evidence.queries.server";
import { evidenceSchema } from "~/features/evidence/evidence.schema.server";
import { EvidenceForm } from "~/features/evidence/evidence-form";
import { StatementList } from "~/features/evidence/statement-list";
import { ideaPath } from "~/features/ideas/idea";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { getIdeaText } from "~/features/ideas/idea-text.queries.server";
import { isSignedIn } from "~/features/people/viewer";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params, url }) => {
  const state = await getIdeaState(db, viewer, numberParam(params["idea"]));
  const { id, title, language } = await getIdeaText(db, state.id);
  const asked = url.searchParams.get("kind");
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "evidence")("page.pageTitle", { title }),
    idea: { title, language, path: ideaPath({ id, title }) },
    statements: await listStatements(db, id),
    kind: evidenceKinds.find((kind) => kind === asked) ?? "situation",
    language: viewer.language,
    visitor: !isSignedIn(viewer),
    can: { add: canAddEvidence(viewer, state) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Adds one statement of the viewer's. */
export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["idea"]);
  const statement = parse(evidenceSchema);
  await write((trx) => addEvidence(trx, viewer, id, statement));
  return { to: `/ideas/${id}/evidence`, notice: "evidence:notices.added" };
});

export default function EvidencePage() {
  const { idea, statements, kind, language, visitor, can } = useLoaderData<typeof loader>();
  const t = useText("evidence");
  const view = useReply();
  return (
    <Page width="reading">
      <PageHeader
        above={
          <Breadcrumb label={t("page.back")} crumbs={[{ label: idea.title, href: idea.path }]} />
        }
        title={t("page.title")}
        lede={t("page.lede")}
      />
      {can.add && (
        <Form method="post" className="pb-14">
          <EvidenceForm view={view} kind={kind} language={language} />
        </Form>
      )}
      {visitor && (
        <p className="pb-14">
          <ButtonLink href={`/login?to=${encodeURIComponent(`${idea.path}/evidence`)}`}>
            {t("page.signIn")}
          </ButtonLink>
        </p>
      )}
      <StatementList statements={statements} language={idea.language} />
    </Page>
  );
}
