import { useLoaderData } from "@remix-run/react";
import { canReadDrafts, canWriteChangelog } from "~/features/changelog/changelog.policy";
import { ChangelogFormPage } from "~/features/changelog/changelog-form-page";
import { DraftList } from "~/features/changelog/draft-list";
import { listDraftEntries } from "~/features/changelog/entries.queries.server";
import { changelogWords } from "~/features/changelog/words.server";
import { allow } from "~/features/people/allow";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canReadDrafts(viewer));
  return {
    pageTitle: changelogWords(viewer)("drafts.title"),
    entries: await listDraftEntries(db, viewer),
    can: { write: canWriteChangelog(viewer) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function ChangelogDraftsPage() {
  const { pageTitle, entries, can } = useLoaderData<typeof loader>();
  const t = useText("changelog");
  return (
    <ChangelogFormPage title={pageTitle} lede={t("drafts.lede")}>
      {entries.length === 0 ? (
        <EmptyState
          title={t("drafts.empty")}
          action={can.write && <ButtonLink href="/changelog/new">{t("create.link")}</ButtonLink>}
        />
      ) : (
        <DraftList entries={entries} />
      )}
    </ChangelogFormPage>
  );
}
