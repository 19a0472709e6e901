import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { type BetaPageData, betaPath } from "./beta";
import { RiskList } from "./risk-list";
import { useStanding } from "./use-standing";
import { YourTest } from "./your-test";

export interface BetaBodyProps {
  itemId: number;
  beta: BetaPageData;
}

/** The call: how far it is, whom it is for, what can go wrong, and how one joins. */
export function BetaBody({ itemId, beta }: BetaBodyProps) {
  const t = useText("beta");
  const { can, own, criteria, risks } = beta;
  return (
    <>
      <Standing beta={beta} />
      {can.join && (
        <ButtonLink href={`${betaPath(itemId)}/join`} className="mt-5">
          {t(own ? "join.again" : "join.link")}
        </ButtonLink>
      )}
      {(own || beta.url !== null) && <YourTest itemId={itemId} own={own} url={beta.url} />}
      <CarerLinks itemId={itemId} beta={beta} />
      <section aria-labelledby="criteria" className="pt-10">
        <SectionHeader id="criteria" title={t("criteria")} />
        <p dir="auto" className="reading max-w-measure whitespace-pre-line wrap-anywhere">
          {criteria}
        </p>
      </section>
      <section aria-labelledby="risks" className="pt-14">
        <SectionHeader
          id="risks"
          title={t("risks.title")}
          meta={
            <Link href={`/roadmap/${itemId}/register`} className="touch-target hover:text-ink">
              {t("risks.register")}
            </Link>
          }
        />
        <p className="pb-2 text-sm text-ink-2">
          {t(risks.length > 0 ? "risks.lede" : "risks.none")}
        </p>
        <RiskList risks={risks} />
      </section>
    </>
  );
}

function Standing({ beta: { standing } }: { beta: BetaPageData }) {
  const t = useText("beta");
  const sentenceOf = useStanding();
  return (
    <p className="flex flex-wrap gap-x-4 border-t border-rule pt-4 tabular-nums">
      <span className="font-strong">{sentenceOf(standing)}</span>
      {standing.testers > 0 && (
        <span className="text-ink-2">{t("testing", { count: standing.testers })}</span>
      )}
    </p>
  );
}

/** For who cares for the item. */
function CarerLinks({ itemId, beta: { can, standing } }: BetaBodyProps) {
  const t = useText("beta");
  const { number } = useFormat();
  const at = betaPath(itemId);
  const closing = standing.closedAt === null ? "close.title" : "close.reopenTitle";
  const links = [
    ...(can.readTesters
      ? [{ href: `${at}/testers`, label: `${t("testers.link")}, ${number(standing.testers)}` }]
      : []),
    ...(can.call
      ? [
          { href: `${at}/edit`, label: t("call.edit") },
          { href: `${at}/closed`, label: t(closing) },
        ]
      : []),
  ];
  if (links.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 pt-5 text-sm print:hidden">
      {links.map(({ href, label }) => (
        <li key={href}>
          <Link href={href} className="touch-target text-ink-2 underline hover:text-ink">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
