import { useLoaderData } from "@remix-run/react";
import { findSaid } from "~/features/trails/said-on-trail.queries.server";
import { WishForm } from "~/features/trails/say-forms";
import { sayNeed, takeNeedBack } from "~/features/trails/say-need.server";
import { subjectOf } from "~/features/trails/stop-subject.server";
import { wishSchema } from "~/features/trails/trail.schema.server";
import { TrailSubPage } from "~/features/trails/trail-sub-page";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { prospectOf, readOpenStop, readOpenTrail, trailPage } from "~/http/trail-reader.server";
import { useText } from "~/i18n/use-text";

export { GoneTrail as ErrorBoundary } from "~/features/trails/gone-trail";

export const handle = { bare: true };

export const loader = load(async (reading) => {
  const { trail, stop } = await readOpenStop(reading);
  const said = await findSaid(reading.db, trail, stop.id, subjectOf(stop));
  return { page: trailPage(trail, reading), stop, pressed: said.needed };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.stop.title,
  noindex: true,
}));

export const action = handleForm(
  async (acting) => {
    const trail = await readOpenTrail(acting);
    const stopId = numberParam(acting.params["stop"]);
    const { wish } = acting.parse(wishSchema);
    const prospect = prospectOf(acting.viewer);
    await acting.write((trx) =>
      wish === "1"
        ? sayNeed(trx, prospect, trail, stopId)
        : takeNeedBack(trx, prospect, trail, stopId),
    );
    const notice = wish === "1" ? "trails:prospect.noted" : "trails:prospect.takenBack";
    return { to: `/t/${acting.params["token"]}/${stopId}`, notice };
  },
  { limit: "trail" },
);

export default function NeedPage() {
  const t = useText("trails");
  const { page, stop, pressed } = useLoaderData<typeof loader>();
  return (
    <TrailSubPage page={page} title={<bdi>{stop.title}</bdi>}>
      <WishForm
        action={`${page.path}/${stop.id}/need`}
        pressed={pressed}
        label={t("prospect.needed")}
      />
    </TrailSubPage>
  );
}
