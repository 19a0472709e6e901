import { useLoaderData } from "@remix-run/react";
import { canWriteChangelog } from "~/features/changelog/changelog.policy";
import { publishSchema } from "~/features/changelog/changelog.schema.server";
import { ChangelogFormPage } from "~/features/changelog/changelog-form-page";
import { getEntry } from "~/features/changelog/entries.queries.server";
import { EntryBody } from "~/features/changelog/entry-body";
import { getEntryState } from "~/features/changelog/entry-state.queries.server";
import { planEntry, publishEntry } from "~/features/changelog/publish-entry.server";
import { PublishForm } from "~/features/changelog/publish-form";
import { changelogWords } from "~/features/changelog/words.server";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Invalid } from "~/platform/errors";
import { momentOf, momentText } from "~/platform/working-days.server";

export const loader = load(async ({ db, viewer, community, params }) => {
  const entry = await getEntry(db, viewer, numberParam(params["entry"]));
  allow(viewer, canWriteChangelog(viewer));
  const { publishAt } = entry;
  return {
    pageTitle: changelogWords(viewer)("publish.title"),
    entry,
    at: publishAt === null ? "" : momentText(publishAt, community.timeZone),
    timeZone: community.timeZone,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Publishes an entry, or sets the time at which it goes out by itself. */
export const action = handleForm(async ({ db, write, viewer, community, params, parse }) => {
  const { id } = await getEntryState(db, viewer, numberParam(params["entry"]));
  allow(viewer, canWriteChangelog(viewer));
  const { when, at: typed } = parse(publishSchema);
  if (when === "now") {
    await write((trx) => publishEntry(trx, viewer, id));
    return { to: `/changelog/${id}`, notice: "changelog:publish.done" };
  }
  const at = when === "draft" ? null : momentOf(typed, community.timeZone);
  if (when === "at" && at === null) throw new Invalid({ at: ["changelog:publish.noTime"] });
  await write((trx) => planEntry(trx, viewer, id, at));
  const notice = at === null ? "changelog:publish.stays" : "changelog:publish.planned";
  return { to: `/changelog/${id}`, notice };
});

export default function PublishEntryPage() {
  const { pageTitle, entry, at, timeZone } = useLoaderData<typeof loader>();
  const t = useText("changelog");
  return (
    <ChangelogFormPage
      title={pageTitle}
      lede={t("publish.lede")}
      up={{ label: entry.title, href: entry.path }}
    >
      <PublishForm view={useReply()} at={at} timeZone={timeZone} />
      <section aria-labelledby="preview" className="mt-12 border-t border-rule pt-4">
        <p className="meta">{t("publish.preview")}</p>
        <h2 id="preview" dir="auto" lang={entry.language} className="title-xl pt-2">
          {entry.title}
        </h2>
        <EntryBody entry={entry} headings={3} />
      </section>
    </ChangelogFormPage>
  );
}
