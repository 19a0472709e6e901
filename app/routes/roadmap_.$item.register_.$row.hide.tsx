import { useLoaderData } from "@remix-run/react";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { HideOrShow } from "~/features/moderation/hide-or-show";
import { hideSchema } from "~/features/moderation/moderation.schema.server";
import { allow } from "~/features/people/allow";
import { hideRow, showRow } from "~/features/register/hide-row.server";
import { canHideRow } from "~/features/register/register.policy";
import { getRow } from "~/features/register/register-rows.server";
import { registerWords } from "~/features/register/words.server";
import { FormPage } from "~/features/roadmap/form-page";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const { row, state } = await getRow(db, { itemId: item.id, rowId: numberParam(params["row"]) });
  allow(viewer, canHideRow(viewer, item));
  return {
    pageTitle: registerWords(viewer)(state.hidden ? "hide.showTitle" : "hide.title"),
    up: { label: item.title, href: item.path },
    body: row.body,
    hidden: state.hidden,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether only its author and who cares for the item read the row. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const ids = { itemId: item.id, rowId: numberParam(params["row"]) };
  await getRow(db, ids);
  allow(viewer, canHideRow(viewer, item));
  const form = parse(hideSchema);
  await write((trx) =>
    form.hidden === "1" ? hideRow(trx, viewer, ids, form.reason) : showRow(trx, viewer, ids),
  );
  return { to: `/roadmap/${ids.itemId}/register/${ids.rowId}` };
});

export default function HideRowPage() {
  const { pageTitle, up, body, hidden } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("register");
  return (
    <FormPage
      title={pageTitle}
      lede={
        <span dir="auto" className="font-serif">
          {body}
        </span>
      }
      up={up}
    >
      <HideOrShow view={view} hidden={hidden} show={t("hide.show")} />
    </FormPage>
  );
}
