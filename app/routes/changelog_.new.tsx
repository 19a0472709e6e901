import { useLoaderData } from "@remix-run/react";
import { canWriteChangelog } from "~/features/changelog/changelog.policy";
import { newEntrySchema, readEntry } from "~/features/changelog/changelog.schema.server";
import { ChangelogFormPage } from "~/features/changelog/changelog-form-page";
import { createEntry } from "~/features/changelog/create-entry.server";
import { listPlaceChoices } from "~/features/changelog/entry-choices.queries.server";
import { EntryForm } from "~/features/changelog/entry-form";
import { changelogWords } from "~/features/changelog/words.server";
import { allow } from "~/features/people/allow";
import { renderText } from "~/features/writing/render-text.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

const nothing = { title: "", forWhom: "", body: "" };
const nowhere = { itemId: null, ideaIds: [], boardIds: [], tagIds: [] };

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canWriteChangelog(viewer));
  return {
    pageTitle: changelogWords(viewer)("create.title"),
    choices: await listPlaceChoices(db, viewer, null),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ db, write, viewer, input, parse }) => {
  allow(viewer, canWriteChangelog(viewer));
  const entry = readEntry(parse(newEntrySchema));
  const bodyHtml = await renderText(db, entry.body);
  if (input.value("preview")) return { show: { preview: bodyHtml } };
  const id = await write((trx) => createEntry(trx, viewer, { ...entry, bodyHtml, cover: null }));
  return { to: `/changelog/${id}`, notice: "changelog:create.done" };
});

export default function NewEntryPage() {
  const { pageTitle, choices } = useLoaderData<typeof loader>();
  const t = useText("changelog");
  return (
    <ChangelogFormPage title={pageTitle} lede={t("create.lede")}>
      <EntryForm
        view={useReply()}
        preview={useShown<{ preview: string }>().preview}
        choices={choices}
        stored={{ ...nothing, ...nowhere }}
        version={null}
      />
    </ChangelogFormPage>
  );
}
