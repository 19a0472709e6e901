import { useLoaderData } from "@remix-run/react";
import { getIdeaPage } from "~/features/ideas/idea-page.queries.server";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { ApprovalPage } from "~/features/moderation/approval-page";
import { approveIdea, refuseIdea } from "~/features/moderation/approve-idea.server";
import { canModerate } from "~/features/moderation/moderation.policy";
import { approvalSchema } from "~/features/moderation/moderation.schema.server";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { NotFound } from "~/platform/errors";
import { Prose } from "~/ui/prose";

export const loader = load(async ({ db, viewer, params }) => {
  const idea = await getIdeaPage(db, viewer, numberParam(params["idea"]));
  allow(viewer, canModerate(viewer), "moderation:refused");
  if (!idea.unpublished) throw new NotFound();
  const { title, bodyHtml, language, path } = idea;
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "moderation")("waiting.titleIdea"),
    idea: { title, bodyHtml, language, path },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Publishes the idea as if it were posted now, or refuses it with a reason. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const id = numberParam(params["idea"]);
  await getIdeaState(db, viewer, id);
  allow(viewer, canModerate(viewer), "moderation:refused");
  const form = parse(approvalSchema);
  await write((trx) =>
    form.decision === "approved"
      ? approveIdea(trx, viewer, id)
      : refuseIdea(trx, viewer, id, form.reason),
  );
  return { to: `/ideas/${id}`, notice: `moderation:waiting.done.${form.decision}` };
});

export default function IdeaApprovalPage() {
  const { pageTitle, idea } = useLoaderData<typeof loader>();
  return (
    <ApprovalPage title={pageTitle} view={useReply()}>
      <div className="mb-8 border-s border-line ps-5">
        <h2 dir="auto" lang={idea.language} className="title-xl wrap-break-word">
          {idea.title}
        </h2>
        <Prose html={idea.bodyHtml} headings={3} lang={idea.language} className="pt-3" />
      </div>
    </ApprovalPage>
  );
}
