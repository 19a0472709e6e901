import { IdeaStatus } from "~/features/ideas/idea-status";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { Time } from "~/ui/time";
import type { Contribution } from "./profile";

/** What a person wrote lately, ideas and comments together. */
export function ContributionList({
  contributions,
  own,
}: {
  contributions: Contribution[];
  own: boolean;
}) {
  const t = useText("people");
  if (contributions.length === 0) {
    return (
      <EmptyState
        title={t("profile.nothingTitle")}
        className="border-t border-rule"
        action={own ? <ButtonLink href="/ideas">{t("profile.toIdeas")}</ButtonLink> : undefined}
      >
        {own ? t("profile.nothingOwn") : null}
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="recent">
      <SectionHeader id="recent" title={t("profile.recent")} />
      <ul>
        {contributions.map((contribution) => (
          <ContributionRow key={contribution.key} contribution={contribution} />
        ))}
      </ul>
    </section>
  );
}

function ContributionRow({ contribution }: { contribution: Contribution }) {
  const t = useText("people");
  const format = useFormat();
  const { path, createdAt, language, title, excerpt, excerptLanguage, status } = contribution;
  return (
    <li className="border-b border-line py-6.5 last:border-b-0">
      <p className="meta flex flex-wrap gap-x-1.5 pb-1.25">
        {t(status ? "profile.posted" : "profile.commented")}
        <Time
          iso={new Date(createdAt).toISOString()}
          exact={format.moment(createdAt)}
          text={format.ago(createdAt)}
        />
      </p>
      <h3 className="title-lg align-as-list" dir="auto" lang={language}>
        <Link href={path} className="hover:text-accent">
          {title}
        </Link>
      </h3>
      {excerpt && (
        <p
          className="reading align-as-list pt-1.25 text-ink-2"
          dir="auto"
          lang={excerptLanguage || undefined}
        >
          {excerpt}
        </p>
      )}
      {status && (
        <p className="pt-3 text-sm">
          <IdeaStatus status={status} />
        </p>
      )}
    </li>
  );
}
