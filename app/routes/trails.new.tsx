import { useLoaderData } from "@remix-run/react";
import { getAccount } from "~/features/accounts/accounts.queries.server";
import { allow } from "~/features/people/allow";
import { listTemplates } from "~/features/trails/choices.queries.server";
import { makeTrail } from "~/features/trails/edit-trail.server";
import { trailPath } from "~/features/trails/trail";
import { newTrailSchema } from "~/features/trails/trail.schema.server";
import { trailChoices } from "~/features/trails/trail-choices.server";
import { TrailCrumb } from "~/features/trails/trail-crumb";
import { TrailForm } from "~/features/trails/trail-form";
import { canMakeTrail } from "~/features/trails/trails.policy";
import { getTrail } from "~/features/trails/trails.queries.server";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Db } from "~db/connect.server";

export const loader = load(async ({ db, viewer, url }) => {
  allow(viewer, canMakeTrail(viewer));
  const search = (name: string) => /^\d{1,15}$/.exec(url.searchParams.get(name) ?? "")?.[0] ?? "";
  const template = url.searchParams.get("template") === "1";
  const from = search("from") ? await getTrail(db, Number(search("from"))) : null;
  const t = textsOf(viewer.language).getFixedT(null, "trails");
  return {
    pageTitle: t(template ? "form.newTemplateTitle" : "form.newTitle"),
    template,
    from: from && { id: from.id, title: from.title },
    trail: {
      title: from?.title ?? "",
      letter: from?.letter ?? "",
      language: from?.language ?? viewer.language,
      account: await nameOfAccount(db, Number(search("account"))),
      deal: search("deal"),
    },
    templates: from ? [] : await listTemplates(db),
    choices: await trailChoices(db, Number(search("deal"))),
  };
});

/** The name of the account that the address names; "" for none. */
async function nameOfAccount(db: Db, id: number): Promise<string> {
  return id > 0 ? (await getAccount(db, id)).name : "";
}

export const action = handle(
  async ({ write, viewer, parse }) => {
    allow(viewer, canMakeTrail(viewer));
    const { from, template, ...input } = parse(newTrailSchema);
    const id = await write((trx) =>
      makeTrail(trx, viewer, input, { from, template: template === "1" }),
    );
    return { to: trailPath({ id }), notice: "trails:notices.made" };
  },
  { keep: "words" },
);

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function NewTrailPage() {
  const { pageTitle, template, from, trail, templates, choices } = useLoaderData<typeof loader>();
  const t = useText("trails");
  return (
    <Page width="reading">
      <PageHeader
        above={<TrailCrumb />}
        title={pageTitle}
        lede={from ? t("form.from", from) : t("form.lede")}
      />
      {templates.length > 0 && !template && (
        <div className="pb-8 text-sm">
          <p className="pb-1 text-ink-2">{t("form.beginWith")}</p>
          <ul className="flex flex-wrap gap-x-5">
            {templates.map((each) => (
              <li key={each.id}>
                <Link
                  href={`/trails/new?from=${each.id}`}
                  className="touch-target py-1 text-accent underline"
                >
                  <bdi>{each.title}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <TrailForm
        key={from?.id ?? 0}
        view={useReply()}
        trail={trail}
        choices={choices}
        template={template}
        from={from?.id ?? null}
        send={from ? t("form.save") : t("form.make")}
      />
    </Page>
  );
}
