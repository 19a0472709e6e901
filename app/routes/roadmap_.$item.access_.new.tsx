import { useLoaderData } from "@remix-run/react";
import { AccessForm } from "~/features/dart/access-form";
import { addAccess } from "~/features/dart/add-access.server";
import { accessSchema } from "~/features/dart/dart.schema.server";
import { dartWords } from "~/features/dart/words.server";
import { canCareForItem } from "~/features/ideas/item.policy";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  allow(viewer, canCareForItem(viewer, item));
  const pageTitle = dartWords(viewer)("access.add");
  return { pageTitle, up: { label: item.title, href: item.path } };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  allow(viewer, canCareForItem(viewer, item));
  const thing = parse(accessSchema);
  await write((trx) => addAccess(trx, viewer, item.id, thing));
  return { to: `/roadmap/${item.id}/access`, notice: "dart:access.done" };
});

export default function NewAccessPage() {
  const { pageTitle, up } = useLoaderData<typeof loader>();
  return (
    <FormPage title={pageTitle} up={up}>
      <AccessForm view={useReply()} />
    </FormPage>
  );
}
