import { useLoaderData } from "@remix-run/react";
import { acceptOnTrail, unacceptOnTrail } from "~/features/questions/accept-on-trail.server";
import { acceptedSchema } from "~/features/questions/question.schema.server";
import { PeerAnswers } from "~/features/trails/peer-answers";
import { getPeerAnswer } from "~/features/trails/peer-answers.queries.server";
import { TrailSubPage } from "~/features/trails/trail-sub-page";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { prospectOf, readOpenTrail, trailPage } from "~/http/trail-reader.server";
import { textsOf } from "~/i18n/texts.server";

export { GoneTrail as ErrorBoundary } from "~/features/trails/gone-trail";

export const handle = { bare: true };

export const loader = load(async (reading) => {
  const trail = await readOpenTrail(reading);
  const { db, viewer, params } = reading;
  return {
    page: trailPage(trail, reading),
    pageTitle: textsOf(viewer.language).getFixedT(null, "trails")("prospect.wasIt"),
    answer: await getPeerAnswer(db, trail.linkId, numberParam(params["answer"])),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Whoever asked says that an answer was what they needed, or was not. */
export const action = handleForm(
  async (acting) => {
    const trail = await readOpenTrail(acting);
    const answerId = numberParam(acting.params["answer"]);
    const { accepted } = acting.parse(acceptedSchema);
    const prospect = prospectOf(acting.viewer);
    await acting.write((trx) =>
      (accepted ? acceptOnTrail : unacceptOnTrail)(trx, prospect, trail.linkId, answerId),
    );
    const notice = accepted ? "trails:prospect.acceptedDone" : "trails:prospect.takenBack";
    return { to: `/t/${acting.params["token"]}#asked`, notice };
  },
  { limit: "trail" },
);

export default function AcceptOnTrailPage() {
  const { page, pageTitle, answer } = useLoaderData<typeof loader>();
  return (
    <TrailSubPage page={page} title={pageTitle}>
      <PeerAnswers answers={[answer]} site={page.site} path={page.path} />
    </TrailSubPage>
  );
}
