import { Form, useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { restoreSegment, retireSegment } from "~/features/segments/edit-segment.server";
import { canChangeSegments } from "~/features/segments/segment.policy";
import { retiredSchema } from "~/features/segments/segment-form.server";
import { SegmentPage } from "~/features/segments/segment-page";
import { getSegment } from "~/features/segments/segments.queries.server";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canChangeSegments(viewer));
  const { id, name, retired } = await getSegment(db, numberParam(params["segment"]));
  const t = textsOf(viewer.language).getFixedT(null, "segments");
  const title = retired ? "retire.restoreTitle" : "retire.retireTitle";
  return { pageTitle: t(title, { name }), segment: { id, name }, retired };
});

/** Retires the segment (1) or takes it back into use (0). */
export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canChangeSegments(viewer));
  const id = numberParam(params["segment"]);
  const { retired } = parse(retiredSchema);
  await write((trx) =>
    retired ? retireSegment(trx, viewer, id) : restoreSegment(trx, viewer, id),
  );
  const notice = retired ? "segments:notices.retired" : "segments:notices.restored";
  return { to: `/segments/${id}`, notice };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function RetireSegmentPage() {
  const { pageTitle, segment, retired } = useLoaderData<typeof loader>();
  const t = useText("segments");
  const say = useText("shared");
  return (
    <SegmentPage
      title={pageTitle}
      segment={segment}
      lede={t(retired ? "retire.restoreBody" : "retire.retireBody")}
    >
      <Form method="post">
        <FormRefusal errors={useReply().errors("")} />
        <input type="hidden" name="retired" value={retired ? "0" : "1"} />
        <div className="flex flex-wrap items-center gap-5">
          <Button>{t(retired ? "retire.restore" : "retire.retire")}</Button>
          <ButtonLink look="quiet" href={`/segments/${segment.id}`}>
            {say("actions.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </SegmentPage>
  );
}
