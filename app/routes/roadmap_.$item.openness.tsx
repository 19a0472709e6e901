import { useLoaderData } from "@remix-run/react";
import { opennessSchema } from "~/features/brief/brief.schema.server";
import { BriefPage } from "~/features/brief/brief-page";
import { OpennessForm } from "~/features/brief/invitation-list";
import { openItem } from "~/features/brief/invitations.server";
import { getBriefItem } from "~/features/brief/item-words.queries.server";
import { canOpenItem } from "~/features/brief/suggestion.policy";
import { readOpenness } from "~/features/brief/suggestions.queries.server";
import { allow } from "~/features/people/allow";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  allow(viewer, canOpenItem(viewer, item));
  const { suggestions } = await readOpenness(db, viewer, item.id);
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  const up = { label: item.title, href: itemPath(item) };
  return { pageTitle: t("openness.legend"), id: item.id, suggestions, up };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets from whom the item takes suggestions. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  allow(viewer, canOpenItem(viewer, item));
  const { suggestions } = parse(opennessSchema);
  await write((trx) => openItem(trx, viewer, item.id, suggestions));
  return { to: `/roadmap/${item.id}/invitations`, notice: "brief:openness.done" };
});

export default function OpennessPage() {
  const { pageTitle, up, id, suggestions } = useLoaderData<typeof loader>();
  return (
    <BriefPage title={pageTitle} up={[up]}>
      <OpennessForm itemId={id} suggestions={suggestions} />
    </BriefPage>
  );
}
