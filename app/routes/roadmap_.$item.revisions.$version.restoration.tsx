import { Form, useLoaderData } from "@remix-run/react";
import { restoreSchema } from "~/features/brief/brief.schema.server";
import { BriefPage } from "~/features/brief/brief-page";
import { getBriefItem, readWordsAt } from "~/features/brief/item-words.queries.server";
import { ReasonField } from "~/features/brief/reason-field";
import { renderSections } from "~/features/brief/render-sections.server";
import { restoreRevision } from "~/features/brief/restore-revision.server";
import { allow } from "~/features/people/allow";
import { canShapeRoadmap } from "~/features/roadmap/roadmap.policy";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  allow(viewer, canShapeRoadmap(viewer));
  const version = numberParam(params["version"]);
  await readWordsAt(db, item.id, version);
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  return {
    pageTitle: t("restore.title"),
    lede: t("restore.lede", { version, present: item.version }),
    seen: item.version,
    up: [
      { label: item.title, href: itemPath(item) },
      {
        label: t("revision.version", { version }),
        href: `/roadmap/${item.id}/revisions/${version}`,
      },
    ],
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** The item says what it said in this version. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  allow(viewer, canShapeRoadmap(viewer));
  const version = numberParam(params["version"]);
  const words = await readWordsAt(db, item.id, version);
  const sections = await renderSections(db, words);
  const input = { ...parse(restoreSchema), version, sections };
  await write((trx) => restoreRevision(trx, viewer, item.id, input));
  return { to: `/roadmap/${item.id}`, notice: "brief:restore.done" };
});

export default function RestorePage() {
  const { pageTitle, lede, seen, up } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("brief");
  return (
    <BriefPage title={pageTitle} lede={lede} up={up}>
      <Form method="post" className="flex flex-col gap-6">
        <FieldErrors id="form-error" errors={view.errors("")} />
        <input type="hidden" name="seen" value={seen} />
        <ReasonField view={view} />
        <div>
          <Button>{t("restore.submit")}</Button>
        </div>
      </Form>
    </BriefPage>
  );
}
