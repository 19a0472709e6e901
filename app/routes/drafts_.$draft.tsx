import { redirect } from "@remix-run/node";
import { getDraft } from "~/features/intake/list-drafts.queries.server";
import { requireSignedIn } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { keepDraft } from "~/http/keep-draft.server";
import { load } from "~/http/load.server";
import { Conflict, Invalid } from "~/platform/errors";

/** Leads to the form in which the draft is written on. */
export const loader = load(async ({ db, viewer, params }) => {
  requireSignedIn(viewer);
  const { formPath } = await getDraft(db, viewer, params["draft"] ?? "");
  throw redirect(encodeURI(formPath));
});

/** Keeps what is written so far, for the pages' scripts. */
export const action = handleForm(
  async (form) => {
    try {
      const draftVersion = await keepDraft(form, form.params["draft"] ?? "");
      return Response.json({ draftVersion });
    } catch (error) {
      // A route without a page would answer the form's data with 200.
      if (error instanceof Invalid) {
        return Response.json({ errors: error.fields }, { status: error.status });
      }
      if (!(error instanceof Conflict)) throw error;
      return Response.json({ conflict: error.details }, { status: error.status });
    }
  },
  { limit: "draft" },
);
