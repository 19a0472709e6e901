import { Form, useLoaderData } from "@remix-run/react";
import { canWriteChangelog } from "~/features/changelog/changelog.policy";
import { ChangelogFormPage } from "~/features/changelog/changelog-form-page";
import { entryPath } from "~/features/changelog/entry";
import { getEntryState } from "~/features/changelog/entry-state.queries.server";
import { removeEntry } from "~/features/changelog/publish-entry.server";
import { changelogWords } from "~/features/changelog/words.server";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";

export const loader = load(async ({ db, viewer, params }) => {
  const entry = await getEntryState(db, viewer, numberParam(params["entry"]));
  allow(viewer, canWriteChangelog(viewer));
  return { pageTitle: changelogWords(viewer)("remove.title"), entry };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ db, write, viewer, params }) => {
  const { id } = await getEntryState(db, viewer, numberParam(params["entry"]));
  await write((trx) => removeEntry(trx, viewer, id));
  return { to: "/changelog/drafts", notice: "changelog:remove.done" };
});

export default function RemoveEntryPage() {
  const { pageTitle, entry } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("changelog");
  return (
    <ChangelogFormPage
      title={pageTitle}
      lede={t("remove.lede")}
      up={{ label: entry.title, href: entryPath(entry) }}
    >
      <Form method="post" className="flex flex-col items-start gap-4">
        <FieldErrors id="form-error" errors={view.errors("")} />
        <Button look="danger">{t("remove.submit")}</Button>
      </Form>
    </ChangelogFormPage>
  );
}
