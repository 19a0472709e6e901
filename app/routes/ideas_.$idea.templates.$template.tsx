import { fillTemplate } from "~/features/answering/fill-template.server";
import { load, numberParam } from "~/http/load.server";

/** A template filled in for an idea, for the pages' scripts. */
export const loader = load(async ({ db, viewer, community, params }) => {
  const [idea, template] = [numberParam(params["idea"]), numberParam(params["template"])];
  return Response.json(await fillTemplate(db, viewer, idea, template, community));
});
