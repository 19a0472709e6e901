import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listEntriesShapedBy } from "~/features/changelog/entry-links.queries.server";
import { getProfile, listContributions } from "~/features/insights/profile.queries.server";
import { countContributions } from "~/features/insights/profile-numbers.queries.server";
import { ProfileView } from "~/features/insights/profile-view";
import { loadPersonTools } from "~/features/moderation/person-tools.queries.server";
import { personPath } from "~/features/people/person";
import { isStaff } from "~/features/people/viewer";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";

export const loader = load(async ({ db, viewer, params }) => {
  const profile = await getProfile(db, viewer, params["handle"] ?? "");
  if (profile.handle !== params["handle"]) {
    // A handle that is taken again must not lead in a circle.
    const headers = { "Cache-Control": "no-cache" };
    throw redirect(personPath(profile), { status: 301, headers });
  }
  const [numbers, contributions, entries, tools] = await Promise.all([
    countContributions(db, viewer, profile.id),
    listContributions(db, viewer, profile.id),
    listEntriesShapedBy(db, viewer, profile.id),
    loadPersonTools(db, viewer, profile.id),
  ]);
  return {
    profile: { ...profile, suspended: profile.suspended && isStaff(viewer) },
    numbers,
    contributions,
    entries,
    can: { edit: viewer.id === profile.id },
    tools,
  };
});

/** People are for the community to find, not for search engines. */
export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.profile.name,
  canonical: personPath(data.profile),
  noindex: true,
}));

export default function PersonPage() {
  return <ProfileView {...useLoaderData<typeof loader>()} />;
}
