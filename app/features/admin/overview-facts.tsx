import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { FactList } from "~/ui/fact-list";
import { Link } from "~/ui/link";

export interface OverviewFactsProps {
  overview: {
    ideas: number;
    boards: number;
    people: number;
    suspended: number;
    accounts: number;
    mail: { queued: number; sent: number; dead: number };
  };
}

/** What there is, in numbers that lead to it. */
export function OverviewFacts({ overview }: OverviewFactsProps) {
  const t = useText("admin");
  const format = useFormat();
  const fact = (label: string, value: number, href: string, more = "") => ({
    label,
    value: (
      <>
        {more && <span className="meta me-3 font-normal">{more}</span>}
        <Link href={href} className="touch-target hover:text-accent">
          {format.number(value)}
        </Link>
      </>
    ),
  });
  const { dead } = overview.mail;
  const suspended =
    overview.suspended > 0 ? t("overview.suspended", { count: overview.suspended }) : "";
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
      <section aria-labelledby="there">
        <h2 id="there" className="pb-3 text-sm font-strong">
          {t("overview.there")}
        </h2>
        <FactList
          facts={[
            fact(t("overview.ideas"), overview.ideas, "/ideas"),
            fact(t("overview.boards"), overview.boards, "/admin/boards"),
            fact(t("overview.people"), overview.people, "/admin/people", suspended),
            fact(t("overview.accounts"), overview.accounts, "/accounts"),
          ]}
        />
      </section>
      <section aria-labelledby="mail">
        <h2 id="mail" className="pb-3 text-sm font-strong">
          {t("overview.mailTitle")}
        </h2>
        <FactList
          facts={[
            fact(t("overview.mailWaiting"), overview.mail.queued, "/admin/mail"),
            fact(t("overview.mailSent"), overview.mail.sent, "/admin/mail"),
            ...(dead > 0 ? [fact(t("overview.mailDead"), dead, "/admin/mail?state=dead")] : []),
          ]}
        />
      </section>
    </div>
  );
}
