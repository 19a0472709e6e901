import { useLoaderData } from "@remix-run/react";
import { loadWithinReach } from "~/features/dart/item-access.queries.server";
import { WithinReachList } from "~/features/dart/within-reach";
import { dartWords } from "~/features/dart/words.server";
import { canCareForItem } from "~/features/ideas/item.policy";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { FormPage } from "~/features/roadmap/form-page";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  return {
    pageTitle: dartWords(viewer)("access.pageTitle"),
    item: { id: item.id, title: item.title, path: item.path },
    reach: await loadWithinReach(db, viewer, item),
    can: { care: canCareForItem(viewer, item) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: `${data.pageTitle}: ${data.item.title}`,
  noindex: true,
}));

export default function AccessPage() {
  const { pageTitle, item, reach, can } = useLoaderData<typeof loader>();
  const t = useText("dart");
  return (
    <FormPage title={pageTitle} lede={t("access.lede")} up={{ label: item.title, href: item.path }}>
      {can.care && (
        <ButtonLink href={`/roadmap/${item.id}/access/new`} look="outline" className="mb-4">
          {t("access.add")}
        </ButtonLink>
      )}
      <WithinReachList itemId={item.id} reach={reach} canCare={can.care} />
    </FormPage>
  );
}
