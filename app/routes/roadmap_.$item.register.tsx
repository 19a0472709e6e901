import { useLoaderData } from "@remix-run/react";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { canAddRow } from "~/features/register/register.policy";
import { loadRegister } from "~/features/register/register.queries.server";
import { ROWS_MOST } from "~/features/register/register-row";
import { RegisterBody } from "~/features/register/register-section";
import { registerWords } from "~/features/register/words.server";
import { FormPage } from "~/features/roadmap/form-page";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  return {
    pageTitle: registerWords(viewer)("title"),
    item: { id: item.id, title: item.title, path: item.path },
    register: await loadRegister(db, viewer, item, ROWS_MOST),
    can: { add: viewer.id === null || canAddRow(viewer) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: `${data.pageTitle}: ${data.item.title}`,
  noindex: true,
}));

export default function RegisterPage() {
  const { pageTitle, item, register, can } = useLoaderData<typeof loader>();
  const t = useText("register");
  return (
    <FormPage title={pageTitle} lede={t("lede")} up={{ label: item.title, href: item.path }}>
      {can.add && (
        <ButtonLink href={`/roadmap/${item.id}/register/new`} className="mb-8">
          {t("add.link")}
        </ButtonLink>
      )}
      {register.rows.length === 0 ? (
        <p className="title-lg text-ink-2">{t("empty")}</p>
      ) : (
        <RegisterBody itemId={item.id} rows={register.rows} />
      )}
    </FormPage>
  );
}
