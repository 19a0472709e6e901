import { useLoaderData } from "@remix-run/react";
import { AskTrailForm } from "~/features/trails/ask-trail-form";
import { AskedList } from "~/features/trails/asked-list";
import { KeptLine } from "~/features/trails/kept-line";
import { listQuestions } from "~/features/trails/said-on-trail.queries.server";
import { SeenImage } from "~/features/trails/seen-image";
import { StopLine } from "~/features/trails/stop-line";
import { listStops, shownOf } from "~/features/trails/stops.queries.server";
import { TrailFrame } from "~/features/trails/trail-frame";
import { TrailLetter } from "~/features/trails/trail-letter";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { readOpenTrail, trailPage, visitOf } from "~/http/trail-reader.server";
import { showForm } from "~/http/trap.server";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";

export { GoneTrail as ErrorBoundary } from "~/features/trails/gone-trail";

export const handle = { bare: true };

/** Looking counts nothing: previews of links look too, and the page's image tells of a reader. */
export const loader = load(async (reading) => {
  const trail = await readOpenTrail(reading);
  const { db, viewer, context } = reading;
  const visit = await visitOf(reading, trail);
  const stops = await listStops(db, trail.trailId, {
    language: viewer.language,
    visitId: visit?.id ?? null,
  });
  return {
    page: trailPage(trail, reading),
    title: trail.title,
    letter: trail.letter,
    account: trail.account?.name ?? null,
    rep: trail.rep,
    stops: shownOf(stops),
    questions: await listQuestions(db, trail.trailId, trail.linkId),
    shownAt: showForm(context),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({ title: data.title, noindex: true }));

export default function OpenTrailPage() {
  const t = useText("trails");
  const { page, stops, questions, shownAt, ...trail } = useLoaderData<typeof loader>();
  const { path, repName, language, site } = page;
  const followed =
    stops.find((stop) => stop.itemId !== null && stop.horizon !== "delivered") ??
    stops.find((stop) => stop.ideaId !== null);
  return (
    <TrailFrame until={page.until} end={<KeptLine rep={repName} href={`${path}/privacy`} />}>
      <div className="px-gutter">
        <TrailLetter {...trail} language={language} site={site} />
        <StopLine stops={stops} language={language} pathOf={(stop) => `${path}/${stop.id}`} />
      </div>
      <AskedList {...{ questions, language, site, path }} />
      <AskTrailForm
        view={useReply()}
        action={`${path}/question`}
        shownAt={shownAt}
        rep={repName}
        stopId={null}
      />
      <div className="flex flex-col gap-3 px-gutter pt-6 print:hidden">
        {followed && (
          <ButtonLink look="outline" href={`${path}/${followed.id}/follow`} className="w-full">
            <span className="min-w-0 truncate">{t("prospect.follow", followed)}</span>
          </ButtonLink>
        )}
        <ButtonLink look="quiet" href={`${path}/contact`}>
          {t("prospect.contact")}
        </ButtonLink>
      </div>
      <SeenImage path={path} />
    </TrailFrame>
  );
}
