import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "~/features/people/allow";
import { getPerson } from "~/features/people/people.queries.server";
import { SettingsPage } from "~/features/people/settings-page";
import { hideVotes, showVotes } from "~/features/privacy/hide-votes.server";
import { votesSchema } from "~/features/privacy/privacy.schema.server";
import { PrivacyPage } from "~/features/privacy/privacy-page";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ db, viewer }) => {
  requireSignedIn(viewer);
  const person = await getPerson(db, viewer.id);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "privacy")("settings.title"),
    votesHidden: person.votes_hidden === 1,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Hides the viewer's name as a voter, or shows it. */
export const action = handleForm(async ({ write, viewer, parse }) => {
  requireSignedIn(viewer);
  const { hideVotes: hidden } = parse(votesSchema);
  await write((trx) => (hidden ? hideVotes(trx, viewer) : showVotes(trx, viewer)));
  return {
    to: "/settings/privacy",
    notice: hidden ? "privacy:notices.hidden" : "privacy:notices.shown",
  };
});

export default function PrivacySettingsPage() {
  const { votesHidden } = useLoaderData<typeof loader>();
  return (
    <SettingsPage>
      <PrivacyPage votesHidden={votesHidden} />
    </SettingsPage>
  );
}
