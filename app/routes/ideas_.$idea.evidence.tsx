import { Form, useLoaderData } from "@remix-run/react";
import { addEvidence, recordEvidence } from "~/features/evidence/add-evidence.server";
import { chooseSpeaker } from "~/features/evidence/choose-speaker.server";
import { evidenceKinds } from "~/features/evidence/evidence";
import { canAddEvidence, canRecordEvidence } from "~/features/evidence/evidence.policy";
import { listEvidence } from "~/features/evidence/evidence.queries.server";
import { evidenceSchema } from "~/features/evidence/evidence.schema.server";
import { EvidenceFields } from "~/features/evidence/evidence-fields";
import { FiguresTable } from "~/features/evidence/figures-table";
import { type FoundSpeakers, SpeakerField } from "~/features/evidence/speaker-field";
import { listSpeakers } from "~/features/evidence/speakers.queries.server";
import { StatementList } from "~/features/evidence/statement-list";
import { listStatements } from "~/features/evidence/statements.queries.server";
import { ideaPath } from "~/features/ideas/idea";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { getIdeaText } from "~/features/ideas/idea-text.queries.server";
import { isSignedIn, isStaff } from "~/features/people/viewer";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Button, ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, community, params, url }) => {
  const state = await getIdeaState(db, viewer, numberParam(params["idea"]));
  const { id, title } = await getIdeaText(db, state.id);
  const asked = url.searchParams.get("kind");
  const can = { add: canAddEvidence(viewer, state), record: canRecordEvidence(viewer, state) };
  const { columns } = await listEvidence(db, viewer, id, community);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "evidence")("page.pageTitle", { title }),
    idea: { title, path: ideaPath({ id, title }) },
    statements: await listStatements(db, viewer, state, community),
    speakers: can.record ? await listSpeakers(db, id) : [],
    kind: evidenceKinds.find((kind) => kind === asked) ?? "situation",
    language: viewer.language,
    visitor: !isSignedIn(viewer),
    whole: isStaff(viewer),
    ...{ columns, can },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Adds one statement of the viewer's, or of the customer whom staff names. */
export const action = handleForm(
  async ({ db, write, viewer, community, params, parse }) => {
    const id = numberParam(params["idea"]);
    const { currency } = community;
    const form = parse(evidenceSchema({ language: viewer.language, currency }));
    const { saidBy: typed, speaker, ...statement } = form;
    // Who may record nothing learns of nobody, and is refused below.
    const mayAsk = typed !== "" && canRecordEvidence(viewer, await getIdeaState(db, viewer, id));
    const saidBy = mayAsk ? await chooseSpeaker(db, { saidBy: typed, speaker }) : typed;
    await write((trx) =>
      saidBy === ""
        ? addEvidence(trx, viewer, id, statement)
        : recordEvidence(trx, viewer, id, { ...statement, saidBy }),
    );
    const notice = saidBy === "" ? "evidence:notices.added" : "evidence:notices.recorded";
    return { to: `/ideas/${id}/evidence`, notice };
  },
  { keep: "words" },
);

export default function EvidencePage() {
  const { idea, visitor, can, ...data } = useLoaderData<typeof loader>();
  const t = useText("evidence");
  const view = useReply();
  const shown = useShown<FoundSpeakers>();
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
          <EvidenceFields view={view} stored={{ kind: data.kind }} language={data.language}>
            {can.record && (
              <SpeakerField view={view} speakers={data.speakers} found={shown.speakers} />
            )}
            <p>
              <Button>{t("page.add")}</Button>
            </p>
          </EvidenceFields>
        </Form>
      )}
      {visitor && (
        <p className="pb-14">
          <ButtonLink href={`/login?to=${encodeURIComponent(`${idea.path}/evidence`)}`}>
            {t("page.signIn")}
          </ButtonLink>
        </p>
      )}
      <FiguresTable columns={data.columns} whole={data.whole} />
      <StatementList statements={data.statements} />
    </Page>
  );
}
