import { useLoaderData } from "@remix-run/react";
import { loadDart } from "~/features/dart/dart.queries.server";
import { DartBoxes } from "~/features/dart/dart-boxes";
import { dartWords } from "~/features/dart/words.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { FormPage } from "~/features/roadmap/form-page";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  return {
    pageTitle: dartWords(viewer)("panel.title"),
    item: { id: item.id, title: item.title, path: item.path },
    dart: await loadDart(db, viewer, item),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: `${data.pageTitle}: ${data.item.title}`,
  noindex: true,
}));

export default function DartPage() {
  const { pageTitle, item, dart } = useLoaderData<typeof loader>();
  const t = useText("dart");
  return (
    <FormPage
      title={pageTitle}
      lede={
        <>
          {t("page.lede", { total: dart.rating.total })}{" "}
          <Link
            href="/how-we-plan"
            className="touch-target text-accent underline decoration-1 underline-offset-4"
          >
            {t("page.rules")}
          </Link>
        </>
      }
      up={{ label: item.title, href: item.path }}
    >
      <DartBoxes itemId={item.id} dart={dart} />
    </FormPage>
  );
}
