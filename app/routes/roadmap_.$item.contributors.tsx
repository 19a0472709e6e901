import { useLoaderData } from "@remix-run/react";
import { ContributorList } from "~/features/contributors/contributor-list";
import { canReadDisputes } from "~/features/contributors/contributors.policy";
import { loadContributorsOf } from "~/features/contributors/contributors.queries.server";
import { DisputeList } from "~/features/contributors/dispute-list";
import { listDisputes } from "~/features/contributors/disputes.queries.server";
import { isContributor } from "~/features/contributors/own-credit.queries.server";
import { contributorWords } from "~/features/contributors/words.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { FormPage } from "~/features/roadmap/form-page";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const t = contributorWords(viewer);
  return {
    pageTitle: t("title"),
    documentTitle: t("pageTitle", { item: item.title }),
    lede: t("lede"),
    item: { id: item.id, title: item.title, path: item.path },
    contributors: await loadContributorsOf(db, viewer, item.id),
    own: await isContributor(db, viewer, item.id),
    disputes: canReadDisputes(viewer) ? await listDisputes(db, item.id) : [],
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.documentTitle,
  noindex: true,
}));

export default function ContributorsPage() {
  const { pageTitle, lede, item, contributors, own, disputes } = useLoaderData<typeof loader>();
  return (
    <FormPage title={pageTitle} lede={lede} up={{ label: item.title, href: item.path }}>
      <ContributorList itemId={item.id} contributors={contributors} own={own} />
      <DisputeList disputes={disputes} />
    </FormPage>
  );
}
