import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { Proposal } from "./proposal";

/** Up to three things to do for an account, each with the way there. */
export function ProposalList({
  proposals,
  level = 2,
}: {
  proposals: readonly Proposal[];
  /** Of its heading, beneath that of the section in which it stands. */
  level?: 2 | 3;
}) {
  const t = useText("exchange");
  const Heading = `h${level}` as const;
  if (proposals.length === 0) return null;
  return (
    <section aria-labelledby="proposals" className="max-w-measure">
      <Heading id="proposals" className="text-sm font-strong">
        {t("proposals.title")}
      </Heading>
      <ol>
        {proposals.map(({ kind, title, language, href }) => (
          <li key={`${kind} ${href}`} className="border-b border-line py-3">
            <p className="meta pb-0.5">{t(`proposals.${kind}`)}</p>
            <Link
              href={href}
              lang={language ?? undefined}
              className="touch-target font-serif text-read hover:text-accent"
            >
              <bdi>{title}</bdi>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
