import { useLoaderData } from "@remix-run/react";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import { MarkForm } from "~/features/register/mark-form";
import { markRow, unmarkRow } from "~/features/register/mark-row.server";
import { loadRow } from "~/features/register/register.queries.server";
import { markSchema } from "~/features/register/register.schema.server";
import { useRowName } from "~/features/register/use-row-name";
import { FormPage } from "~/features/roadmap/form-page";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const row = await loadRow(db, viewer, item, numberParam(params["row"]));
  allow(viewer, row.can.mark, "register:mark.refused");
  return { item: { id: item.id, title: item.title, path: item.path }, row };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.row.body,
  noindex: true,
}));

/** Sets whether the row applies to the viewer's account. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const row = await loadRow(db, viewer, item, numberParam(params["row"]));
  allow(viewer, row.can.mark, "register:mark.refused");
  const { applies } = parse(markSchema);
  const ids = { itemId: item.id, rowId: row.id };
  await write((trx) => (applies ? markRow(trx, viewer, ids) : unmarkRow(trx, viewer, ids)));
  return { to: `/roadmap/${item.id}/register/${row.id}` };
});

export default function MarkRowPage() {
  const { item, row } = useLoaderData<typeof loader>();
  const nameOf = useRowName();
  return (
    <FormPage title={nameOf(row)} up={{ label: item.title, href: item.path }}>
      <MarkForm itemId={item.id} rowId={row.id} marked={row.marked} />
    </FormPage>
  );
}
