import { useLoaderData } from "@remix-run/react";
import { DraftQuestion } from "~/features/intake/draft-question";
import { getDraft } from "~/features/intake/list-drafts.queries.server";
import { discardDraft } from "~/features/intake/save-draft.server";
import { requireSignedIn } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ db, viewer, params }) => {
  requireSignedIn(viewer);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "intake")("drafts.delete.title"),
    draft: await getDraft(db, viewer, params["draft"] ?? ""),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Gives up what was written; done twice it is done. */
export const action = handleForm(async ({ write, viewer, params }) => {
  await write((trx) => discardDraft(trx, viewer, params["draft"] ?? ""));
  return { to: "/drafts", notice: "intake:drafts.delete.done" };
});

export default function DeleteDraftPage() {
  return <DraftQuestion {...useLoaderData<typeof loader>()} />;
}
