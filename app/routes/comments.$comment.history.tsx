import { useLoaderData } from "@remix-run/react";
import { CommentVersions } from "~/features/comments/comment-versions";
import {
  getCommentPage,
  listCommentVersions,
} from "~/features/comments/comment-view.queries.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  const page = await getCommentPage(db, viewer, numberParam(params["comment"]));
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "comments")("pages.history"),
    id: page.comment.id,
    ideaTitle: page.title,
    language: page.comment.language,
    versions: await listCommentVersions(db, page),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function CommentHistoryPage() {
  const { pageTitle, id, ideaTitle, language, versions } = useLoaderData<typeof loader>();
  const t = useText("comments");
  return (
    <Page width="reading">
      <PageHeader
        above={
          <Breadcrumb
            label={t("pages.backToIdea")}
            crumbs={[{ label: ideaTitle, href: `/comments/${id}` }]}
          />
        }
        title={pageTitle}
      />
      <CommentVersions versions={versions} language={language} />
    </Page>
  );
}
