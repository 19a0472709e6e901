import { Fragment } from "react";
import type { EntryLink } from "~/features/changelog/entry";
import { EntryLinks } from "~/features/changelog/entry-links";
import { PersonTools, type PersonToolsData } from "~/features/moderation/person-tools";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Avatar } from "~/ui/avatar";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import { WithSide } from "~/ui/with-side";
import { ContributionList } from "./contribution-list";
import type { Contribution, Profile, ProfileNumbers } from "./profile";
import { ProfileSide } from "./profile-side";

export interface ProfileViewProps {
  profile: Profile;
  numbers: ProfileNumbers;
  contributions: Contribution[];
  /** What became of their ideas. */
  entries: EntryLink[];
  can: { edit: boolean };
  tools: PersonToolsData | null;
}

/** A person: what they gave, what came of it, and what they wrote lately. */
export function ProfileView({
  profile,
  numbers,
  contributions,
  entries,
  can,
  tools,
}: ProfileViewProps) {
  const t = useText("people");
  const say = useText("changelog");
  return (
    <Page>
      <ProfileHeader profile={profile} can={can} tools={tools} />
      <WithSide
        sideLabel={t("profile.facts", { name: profile.name })}
        side={
          <>
            <ProfileSide name={profile.name} numbers={numbers} />
            <EntryLinks id="shaped" title={say("ofPerson")} entries={entries} />
          </>
        }
      >
        <ContributionList contributions={contributions} own={can.edit} />
      </WithSide>
    </Page>
  );
}

function ProfileHeader({
  profile,
  can,
  tools,
}: Pick<ProfileViewProps, "profile" | "can" | "tools">) {
  const t = useText("people");
  const format = useFormat();
  const { name, handle, portrait, staff, jobTitle, account, bio, since } = profile;
  const known = [`@${handle}`, jobTitle, account].filter(Boolean);
  return (
    <header className="flex flex-wrap items-start gap-x-6 gap-y-4 pb-12">
      <Avatar name={name} src={portrait} shape={staff ? "company" : "person"} size={64} />
      <div className="min-w-0 max-w-measure flex-1 basis-72">
        <h1 className="title-page">
          <bdi>{name}</bdi>
        </h1>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-2 text-md text-ink-2">
          <span className="wrap-anywhere">
            {known.map((fact, index) => (
              <Fragment key={fact}>
                {index > 0 && " · "}
                <bdi>{fact}</bdi>
              </Fragment>
            ))}
          </span>
          <ProfileBadges profile={profile} />
        </p>
        {bio && (
          <p dir="auto" className="reading pt-4 whitespace-pre-line">
            {bio}
          </p>
        )}
        <p className="meta pt-4">
          {profile.shadow
            ? t("profile.importedHint")
            : t("profile.since", { day: format.day(since) })}
        </p>
        <PersonTools tools={tools} />
      </div>
      {can.edit && (
        <ButtonLink look="outline" href="/settings">
          {t("profile.edit")}
        </ButtonLink>
      )}
    </header>
  );
}

function ProfileBadges({ profile }: { profile: Profile }) {
  const t = useText("people");
  return (
    <>
      {profile.staff && <Badge tone="accent">{t("profile.staff")}</Badge>}
      {profile.shadow && <Badge>{t("profile.imported")}</Badge>}
      {profile.suspended && <Badge tone="attention">{t("profile.suspended")}</Badge>}
    </>
  );
}
