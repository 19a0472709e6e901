import { Form, useLoaderData } from "@remix-run/react";
import { trustSchema } from "~/features/moderation/moderation.schema.server";
import { getPersonByHandle } from "~/features/moderation/person-to-moderate.queries.server";
import { allow } from "~/features/people/allow";
import { canTrust } from "~/features/people/people.policy";
import { personPath } from "~/features/people/person";
import { TRUSTED_AFTER } from "~/features/people/standing";
import { distrustPerson, trustPerson } from "~/features/people/trust-person.server";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  const person = await getPersonByHandle(db, params["handle"]);
  allow(viewer, canTrust(viewer, person), "moderation:refused");
  const trusted = person.trusted_at !== null;
  const say = textsOf(viewer.language).getFixedT(null, "moderation");
  return {
    pageTitle: say(trusted ? "trust.titleOff" : "trust.title", { name: person.name }),
    path: personPath(person),
    crumb: `@${person.handle}`,
    trusted,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether what a member writes waits for nobody's approval. */
export const action = handle(async ({ db, write, viewer, params, parse }) => {
  const person = await getPersonByHandle(db, params["handle"]);
  allow(viewer, canTrust(viewer, person), "moderation:refused");
  const { trusted } = parse(trustSchema);
  await write((trx) => (trusted ? trustPerson : distrustPerson)(trx, viewer, person.id));
  return {
    to: personPath(person),
    notice: trusted ? "moderation:trust.done" : "moderation:trust.doneOff",
  };
});

export default function TrustPage() {
  const { pageTitle, path, crumb, trusted } = useLoaderData<typeof loader>();
  const t = useText("moderation");
  return (
    <Page width="reading">
      <PageHeader
        above={<Breadcrumb label={t("way")} crumbs={[{ label: crumb, href: path }]} />}
        title={pageTitle}
        lede={t(trusted ? "trust.ledeOff" : "trust.lede", { count: TRUSTED_AFTER })}
      />
      <Form method="post">
        <Button name="trusted" value={trusted ? "0" : "1"}>
          {t(trusted ? "trust.submitOff" : "trust.submit")}
        </Button>
      </Form>
    </Page>
  );
}
