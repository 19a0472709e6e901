import { useLoaderData } from "@remix-run/react";
import { canWriteChangelog } from "~/features/changelog/changelog.policy";
import { ChangelogFormPage } from "~/features/changelog/changelog-form-page";
import { setEntryCover } from "~/features/changelog/edit-entry.server";
import { entryPath } from "~/features/changelog/entry";
import { getEntryState } from "~/features/changelog/entry-state.queries.server";
import { changelogWords } from "~/features/changelog/words.server";
import { allow } from "~/features/people/allow";
import { PictureForm } from "~/features/pictures/picture-form";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { pictureNotice, takeCover } from "~/http/sent-picture.server";
import { useReply } from "~/http/use-reply";

export const loader = load(async ({ db, viewer, params }) => {
  const entry = await getEntryState(db, viewer, numberParam(params["entry"]));
  allow(viewer, canWriteChangelog(viewer));
  return {
    pageTitle: changelogWords(viewer)("cover.title"),
    up: { label: entry.title, href: entryPath(entry) },
    cover: entry.cover,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets the cover of an entry, or with `remove` none. */
export const action = handleForm(
  async ({ db, write, viewer, params, input, context }) => {
    const entry = await getEntryState(db, viewer, numberParam(params["entry"]));
    allow(viewer, canWriteChangelog(viewer));
    const cover = await takeCover({ context, viewer, input }, entry.cover);
    await write((trx) => setEntryCover(trx, viewer, entry.id, cover));
    return { to: `/changelog/${entry.id}`, notice: pictureNotice(cover) };
  },
  { files: true },
);

export default function EntryCoverPage() {
  const { pageTitle, up, cover } = useLoaderData<typeof loader>();
  return (
    <ChangelogFormPage title={pageTitle} up={up}>
      <PictureForm view={useReply()} stored={cover?.key ?? null} alt={cover?.alt ?? ""} />
    </ChangelogFormPage>
  );
}
