import { Form, useLoaderData } from "@remix-run/react";
import { canUseDesk } from "~/features/desk/desk.policy";
import { keysSchema } from "~/features/desk/desk.schema.server";
import { deskKeys } from "~/features/desk/desk-keys";
import { areKeysOn, setKeys } from "~/features/desk/keys.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Button } from "~/ui/button";
import { Kbd } from "~/ui/kbd";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer }) => {
  allow(viewer, canUseDesk(viewer));
  requireSignedIn(viewer);
  const pageTitle = textsOf(viewer.language).getFixedT(null, "desk")("keys.title");
  return { pageTitle, on: await areKeysOn(db, viewer) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handle(async ({ write, viewer, parse }) => {
  allow(viewer, canUseDesk(viewer));
  requireSignedIn(viewer);
  const { on } = parse(keysSchema);
  await write((trx) => setKeys(trx, viewer, on));
  return { to: "/desk/keys", notice: on ? "desk:keys.nowOn" : "desk:keys.nowOff" };
});

export default function KeysPage() {
  const t = useText("desk");
  const { on } = useLoaderData<typeof loader>();
  return (
    <Page width="reading">
      <PageHeader
        above={<Breadcrumb label={t("keys.way")} crumbs={[{ label: t("title"), href: "/desk" }]} />}
        title={t("keys.title")}
        lede={t(on ? "keys.ledeOn" : "keys.ledeOff")}
      />
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 border-t border-rule">
        {deskKeys.map(({ key, word }) => (
          <div key={key} className="col-span-2 grid grid-cols-subgrid border-b border-line py-3">
            <dt>
              <Kbd className="pointer-coarse:inline-grid!">{key.toUpperCase()}</Kbd>
            </dt>
            <dd className="text-md">{t(`keys.about.${word}`)}</dd>
          </div>
        ))}
      </dl>
      <Form method="post" className="pt-7">
        <input type="hidden" name="on" value={on ? "0" : "1"} />
        <Button look="outline">{t(on ? "keys.turnOff" : "keys.turnOn")}</Button>
      </Form>
    </Page>
  );
}
