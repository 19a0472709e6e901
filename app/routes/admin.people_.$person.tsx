import { useLoaderData } from "@remix-run/react";
import { AdminCrumb } from "~/features/admin/admin-crumb";
import { BounceForm } from "~/features/admin/bounce-form";
import { MembershipForm } from "~/features/admin/membership-form";
import { PersonFacts } from "~/features/admin/person-facts";
import { getPersonRecord } from "~/features/admin/person-rows.queries.server";
import { PersonSection } from "~/features/admin/person-section";
import { RoleForm } from "~/features/admin/role-form";
import { SuspensionForm } from "~/features/moderation/suspension-form";
import { allow } from "~/features/people/allow";
import { canAdminister, canChangeRole, canSuspend } from "~/features/people/people.policy";
import { findPlannedErasure } from "~/features/privacy/planned-erasure.queries.server";
import { PlannedErasureForm } from "~/features/privacy/planned-erasure-form";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canAdminister(viewer));
  const person = await getPersonRecord(db, numberParam(params["person"]));
  return {
    pageTitle: person.name,
    person,
    erasureAt: (await findPlannedErasure(db, person.id))?.at ?? null,
    can: {
      changeRole: canChangeRole(viewer, { shadow: person.shadow ? 1 : 0 }),
      suspend: canSuspend(viewer, person),
      join: person.verified,
    },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function PersonPage() {
  const t = useText("admin");
  const say = useText("privacy");
  const view = useReply();
  const { person, erasureAt, can } = useLoaderData<typeof loader>();
  const path = `/admin/people/${person.id}`;
  return (
    <div key={person.id}>
      <PageHeader
        above={<AdminCrumb label={t("people.title")} href="/admin/people" />}
        title={<bdi>{person.name}</bdi>}
        lede={<bdi>@{person.handle}</bdi>}
      />
      <div className="flex max-w-[44rem] flex-col gap-12">
        {person.shadow && <Notice>{t("people.shadowBody")}</Notice>}
        {person.waiting && (
          <Notice
            tone="attention"
            action={
              <ButtonLink look="outline" size="small" href={`${path}/approval`}>
                {t("people.decide")}
              </ButtonLink>
            }
          >
            {t(person.suspendedAt === null ? "people.waitingBody" : "people.refusedBody")}
          </Notice>
        )}
        <PersonFacts person={person} />
        {person.bounce && (
          <PersonSection id="bounce" title={t("people.bounceTitle")}>
            <BounceForm view={view} action={`${path}/bounce`} bounce={person.bounce} />
          </PersonSection>
        )}
        <PersonSection id="account" title={t("people.accountTitle")}>
          <MembershipForm
            view={view}
            action={`${path}/account`}
            account={person.account?.name ?? ""}
            canJoin={can.join}
          />
        </PersonSection>
        {can.changeRole && (
          <PersonSection id="role" title={t("people.roleTitle")}>
            <RoleForm view={view} action={`${path}/role`} role={person.role} />
          </PersonSection>
        )}
        {can.suspend && (
          <PersonSection id="suspension" title={t("people.suspensionTitle")}>
            <SuspensionForm view={view} action={`${path}/suspension`} person={person} />
          </PersonSection>
        )}
        <PersonSection id="erasure" title={say("admin.title")}>
          <PlannedErasureForm view={view} action={`${path}/erasure`} erasureAt={erasureAt} />
        </PersonSection>
      </div>
    </div>
  );
}
