import { useLoaderData } from "@remix-run/react";
import { doorsSchema } from "~/features/admin/doors.schema.server";
import { DoorsForm } from "~/features/admin/doors-form";
import { doorFields, editDoors } from "~/features/admin/edit-doors.server";
import { WaitingTable } from "~/features/admin/waiting-table";
import { adminWords } from "~/features/admin/words.server";
import { allow } from "~/features/people/allow";
import { getDoors } from "~/features/people/doors.queries.server";
import { canAdminister } from "~/features/people/people.policy";
import { listWaiting } from "~/features/people/waiting.queries.server";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { fieldVersion } from "~/platform/field-version.server";
import { Link } from "~/ui/link";
import { PageHeader } from "~/ui/page-header";
import { SectionHeader } from "~/ui/section-header";

export const loader = load(async ({ db, viewer, context }) => {
  allow(viewer, canAdminister(viewer));
  const stored = doorFields(await getDoors(db));
  return {
    pageTitle: adminWords(viewer)("doors.title"),
    stored,
    version: fieldVersion(stored),
    waiting: await listWaiting(db),
    mailGoesOut: context.services.env.smtpUrl !== null,
  };
});

export const action = handle(async ({ write, viewer, parse }) => {
  allow(viewer, canAdminister(viewer));
  const { version, ...doors } = parse(doorsSchema);
  await write((trx) => editDoors(trx, viewer, doors, version));
  return { to: "/admin/doors", notice: "admin:notices.doors" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function DoorsPage() {
  const t = useText("admin");
  const { stored, version, waiting, mailGoesOut } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("doors.title")} lede={t("doors.lede")} />
      <div className="flex flex-col gap-14">
        <section aria-labelledby="waiting">
          <SectionHeader id="waiting" title={t("doors.waiting")} />
          {waiting.people.length > 0 ? (
            <WaitingTable people={waiting.people} />
          ) : (
            <p className="text-md text-ink-2">{t("doors.nobody")}</p>
          )}
          {waiting.more && <p className="meta pt-4">{t("doors.more")}</p>}
        </section>
        <section aria-labelledby="invitations">
          <SectionHeader id="invitations" title={t("doors.invitations")} />
          <Link href="/invitations" className="touch-target text-md text-accent underline">
            {t("doors.invitationsLink")}
          </Link>
        </section>
        <section aria-labelledby="rule">
          <SectionHeader id="rule" title={t("doors.rule")} />
          <DoorsForm
            key={version}
            view={useReply()}
            stored={stored}
            version={version}
            mailGoesOut={mailGoesOut}
          />
        </section>
      </div>
    </>
  );
}
