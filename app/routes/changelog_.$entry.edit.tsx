import { useLoaderData } from "@remix-run/react";
import { canWriteChangelog } from "~/features/changelog/changelog.policy";
import { entrySchema, readEntry } from "~/features/changelog/changelog.schema.server";
import { ChangelogFormPage } from "~/features/changelog/changelog-form-page";
import { editEntry } from "~/features/changelog/edit-entry.server";
import { entryPath } from "~/features/changelog/entry";
import { listPlaceChoices } from "~/features/changelog/entry-choices.queries.server";
import { EntryForm } from "~/features/changelog/entry-form";
import { getEntryState, readPlaces } from "~/features/changelog/entry-state.queries.server";
import { allow } from "~/features/people/allow";
import { renderText } from "~/features/writing/render-text.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const entry = await getEntryState(db, viewer, numberParam(params["entry"]));
  allow(viewer, canWriteChangelog(viewer));
  return {
    entry,
    places: await readPlaces(db, entry.id),
    choices: await listPlaceChoices(db, viewer, entry.itemId),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.entry.title,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, write, viewer, params, input, parse }) => {
    const id = numberParam(params["entry"]);
    await getEntryState(db, viewer, id);
    allow(viewer, canWriteChangelog(viewer));
    const { version, ...fields } = parse(entrySchema);
    const entry = readEntry(fields);
    const bodyHtml = await renderText(db, entry.body);
    if (input.value("preview")) return { show: { preview: bodyHtml } };
    await write((trx) => editEntry(trx, viewer, id, { ...entry, bodyHtml, version }));
    return { to: `/changelog/${id}`, notice: "changelog:edit.done" };
  },
  { keep: "words" },
);

export default function EditEntryPage() {
  const { entry, places, choices } = useLoaderData<typeof loader>();
  const t = useText("changelog");
  return (
    <ChangelogFormPage
      title={t("edit.title")}
      lede={entry.publishedAt === null ? undefined : t("edit.lede")}
      up={{ label: entry.title, href: entryPath(entry) }}
    >
      <EntryForm
        view={useReply()}
        preview={useShown<{ preview: string }>().preview}
        choices={choices}
        stored={{ ...entry, ...places }}
        version={entry.version}
      />
    </ChangelogFormPage>
  );
}
