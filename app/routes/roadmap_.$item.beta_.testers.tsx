import { useLoaderData } from "@remix-run/react";
import { canReadTesters } from "~/features/beta/beta.policy";
import { getBeta } from "~/features/beta/beta-rows.server";
import { TesterList } from "~/features/beta/tester-list";
import { listTesters, readCursor } from "~/features/beta/testers.queries.server";
import { betaWords } from "~/features/beta/words.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params, url }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  await getBeta(db, item.id);
  allow(viewer, canReadTesters(viewer, item));
  return {
    pageTitle: betaWords(viewer)("testers.title"),
    id: item.id,
    up: { label: item.title, href: item.path },
    list: await listTesters(db, item.id, readCursor(url.searchParams.get("after"))),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: `${data.pageTitle}: ${data.up.label}`,
  noindex: true,
}));

export default function TestersPage() {
  const { pageTitle, id, up, list } = useLoaderData<typeof loader>();
  const t = useText("beta");
  return (
    <FormPage title={pageTitle} lede={t("testers.lede")} up={up}>
      <TesterList itemId={id} list={list} />
    </FormPage>
  );
}
