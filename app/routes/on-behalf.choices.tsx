import { canEnterOnBehalf } from "~/features/intake/behalf/behalf.policy";
import { askedIn, loadIdeas, loadPeople } from "~/features/intake/behalf/load-choices.server";
import { allow } from "~/features/people/allow";
import { load } from "~/http/load.server";
import { spend } from "~/http/spend.server";

/** Who may have said it, or of which idea, for the script of the quick form. */
export const loader = load(async ({ db, viewer, url, context }) => {
  allow(viewer, canEnterOnBehalf(viewer));
  spend(context, "suggest", viewer.id ?? context.address);
  const asked = askedIn((name) => url.searchParams.get(name) ?? undefined);
  const choices =
    url.searchParams.get("kind") === "people"
      ? { people: await loadPeople(db, asked) }
      : { ideas: await loadIdeas(db, viewer, asked) };
  return Response.json(choices);
});
