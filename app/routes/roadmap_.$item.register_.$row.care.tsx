import { useLoaderData } from "@remix-run/react";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import { canTendRow } from "~/features/register/register.policy";
import { careSchema } from "~/features/register/register.schema.server";
import { getRow } from "~/features/register/register-rows.server";
import { TendForm } from "~/features/register/tend-form";
import { tendRow } from "~/features/register/tend-row.server";
import { registerWords } from "~/features/register/words.server";
import { FormPage } from "~/features/roadmap/form-page";
import { listOwners } from "~/features/roadmap/owners.queries.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { dateText } from "~/platform/working-days.server";

export const loader = load(async ({ db, viewer, community, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const { row } = await getRow(db, { itemId: item.id, rowId: numberParam(params["row"]) });
  allow(viewer, canTendRow(viewer, item));
  const { mitigation, status, version, review_at: reviewAt } = row;
  const review = reviewAt === null ? "" : dateText(reviewAt, community.timeZone);
  return {
    pageTitle: registerWords(viewer)("tend.title"),
    up: { label: item.title, href: item.path },
    body: row.body,
    kind: row.kind,
    stored: { mitigation, status, version, review, ownerId: row.owner_id },
    owners: await listOwners(db),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ db, write, viewer, community, params, parse }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const ids = { itemId: item.id, rowId: numberParam(params["row"]) };
  await getRow(db, ids);
  allow(viewer, canTendRow(viewer, item));
  const care = parse(careSchema(community.timeZone));
  await write((trx) => tendRow(trx, viewer, ids, care));
  return { to: `/roadmap/${ids.itemId}/register/${ids.rowId}`, notice: "register:tend.done" };
});

export default function TendRowPage() {
  const { pageTitle, up, body, ...form } = useLoaderData<typeof loader>();
  return (
    <FormPage
      title={pageTitle}
      lede={
        <span dir="auto" className="font-serif">
          {body}
        </span>
      }
      up={up}
    >
      <TendForm view={useReply()} {...form} />
    </FormPage>
  );
}
