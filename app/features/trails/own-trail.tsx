import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { FactList } from "~/ui/fact-list";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { SideSection } from "~/ui/side-section";
import { paragraphsOf, type TrailState } from "./trail";

/** The rep's letter, as it is read. */
export function OwnTrailWords({ trail }: { trail: Pick<TrailState, "letter" | "language"> }) {
  const t = useText("trails");
  return (
    <section aria-labelledby="letter">
      <SectionHeader id="letter" title={t("page.letter")} />
      {trail.letter === "" && <p className="text-sm text-ink-2">{t("page.noLetter")}</p>}
      <div dir="auto" lang={trail.language} className="flex flex-col gap-3 font-serif text-read">
        {paragraphsOf(trail.letter).map((paragraph) => (
          <p key={paragraph} className="max-w-measure whitespace-pre-line">
            {paragraph}
          </p>
        ))}
      </div>
    </section>
  );
}

/** For whom a trail is, whose it is, and what else can be made of it. */
export function OwnTrailSide({ trail }: { trail: Omit<TrailState, "letter" | "team"> }) {
  const t = useText("trails");
  const facts = [
    ...(trail.account ? [{ label: t("page.for"), value: <bdi>{trail.account.name}</bdi> }] : []),
    ...(trail.deal ? [{ label: t("page.deal"), value: <bdi>{trail.deal.name}</bdi> }] : []),
    ...(trail.owner?.name
      ? [{ label: t("page.owner"), value: <bdi>{trail.owner.name}</bdi> }]
      : []),
  ];
  const copy = trail.template
    ? { href: `/trails/new?from=${trail.id}`, label: t("page.fromTemplate") }
    : { href: `/trails/new?from=${trail.id}&template=1`, label: t("page.asTemplate") };
  return (
    <SideSection id="facts" title={t("page.facts")}>
      {trail.template && <Badge>{t("page.template")}</Badge>}
      {facts.length > 0 && <FactList facts={facts} ruled={false} className="-mt-3" />}
      <Link
        href={copy.href}
        className="touch-target mt-3 inline-block py-1 text-sm text-accent underline print:hidden"
      >
        {copy.label}
      </Link>
    </SideSection>
  );
}
