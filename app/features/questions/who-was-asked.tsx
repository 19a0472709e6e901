import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SideSection } from "~/ui/side-section";
import type { RequestLine } from "./routing/request";

/** For the team: who was asked, and what they did. */
export function WhoWasAsked({ requests }: { requests: readonly RequestLine[] }) {
  const t = useText("questions");
  const say = useText("shared");
  const { ago } = useFormat();
  if (requests.length === 0) return null;
  return (
    <SideSection id="who-was-asked" title={t("requests.title")}>
      <ul className="flex flex-col gap-2 text-sm">
        {requests.map(({ id, person, state, at }) => (
          <li key={id}>
            {person ? (
              <Link href={`/people/${person.handle}`} className="touch-target hover:text-accent">
                <bdi>{person.name}</bdi>
              </Link>
            ) : (
              say("people.former")
            )}
            <span className="block text-ink-2">
              {t(`requests.${state}`)} · {ago(at)}
            </span>
          </li>
        ))}
      </ul>
    </SideSection>
  );
}
