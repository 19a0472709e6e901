import { Form, useLoaderData } from "@remix-run/react";
import { canUnpublish } from "~/features/changelog/changelog.policy";
import { ChangelogFormPage } from "~/features/changelog/changelog-form-page";
import { entryPath } from "~/features/changelog/entry";
import { getEntryState } from "~/features/changelog/entry-state.queries.server";
import { unpublishEntry } from "~/features/changelog/publish-entry.server";
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
  allow(viewer, canUnpublish(viewer));
  return { pageTitle: changelogWords(viewer)("unpublish.title"), entry };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ db, write, viewer, params }) => {
  const { id } = await getEntryState(db, viewer, numberParam(params["entry"]));
  await write((trx) => unpublishEntry(trx, viewer, id));
  return { to: `/changelog/${id}`, notice: "changelog:unpublish.done" };
});

export default function UnpublishEntryPage() {
  const { pageTitle, entry } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("changelog");
  return (
    <ChangelogFormPage
      title={pageTitle}
      lede={t("unpublish.lede")}
      up={{ label: entry.title, href: entryPath(entry) }}
    >
      <Form method="post" className="flex flex-col items-start gap-4">
        <FieldErrors id="form-error" errors={view.errors("")} />
        <Button look="danger">{t("unpublish.submit")}</Button>
      </Form>
    </ChangelogFormPage>
  );
}
