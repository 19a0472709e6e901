import { useLoaderData } from "@remix-run/react";
import { suggestSchema } from "~/features/brief/brief.schema.server";
import { BriefPage } from "~/features/brief/brief-page";
import { getBriefItem } from "~/features/brief/item-words.queries.server";
import { isSection, type Section } from "~/features/brief/section";
import { suggestEdit } from "~/features/brief/suggest-edit.server";
import { SuggestForm } from "~/features/brief/suggest-form";
import { loadSuggestForm } from "~/features/brief/suggest-page.queries.server";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { NotFound } from "~/platform/errors";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  const section = sectionParam(params["section"]);
  const form = await loadSuggestForm(db, viewer, item, section);
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  return {
    pageTitle: t("suggest.title"),
    lede: t("suggest.lede"),
    up: { label: item.title, href: itemPath(item) },
    form: { ...form, section },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Suggests other words for a section. */
export const action = handleForm(
  async ({ db, write, viewer, params, parse }) => {
    const { id } = await getBriefItem(db, viewer, numberParam(params["item"]));
    const section = sectionParam(params["section"]);
    await loadSuggestForm(db, viewer, { id }, section);
    const input = parse(suggestSchema);
    const made = await write((trx) => suggestEdit(trx, viewer, id, section, input));
    return { to: `/roadmap/${id}/suggestions/${made}`, notice: "brief:suggest.done" };
  },
  { keep: "words" },
);

function sectionParam(name: string | undefined): Section {
  if (!isSection(name)) throw new NotFound();
  return name;
}

export default function SuggestPage() {
  const { pageTitle, lede, up, form } = useLoaderData<typeof loader>();
  return (
    <BriefPage title={pageTitle} lede={lede} up={[up]}>
      <SuggestForm {...form} view={useReply()} />
    </BriefPage>
  );
}
