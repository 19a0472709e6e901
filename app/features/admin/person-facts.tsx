import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { FactList } from "~/ui/fact-list";
import { Link } from "~/ui/link";
import { Time } from "~/ui/time";
import type { PersonRecord } from "./person-row";

/** Who a person is and what they did, in lines. */
export function PersonFacts({ person }: { person: PersonRecord }) {
  const t = useText("admin");
  const format = useFormat();
  const verified = person.verified ? t("people.verified") : t("people.unverified");
  return (
    <FactList
      facts={[
        {
          label: t("people.email"),
          value: person.email ? (
            <>
              {person.email} <span className="meta font-normal">{verified}</span>
            </>
          ) : (
            t("people.noEmail")
          ),
        },
        {
          label: t("people.joined"),
          value: (
            <Time
              iso={new Date(person.createdAt).toISOString()}
              exact={format.moment(person.createdAt)}
              text={format.day(person.createdAt)}
            />
          ),
        },
        { label: t("people.ideas"), value: format.number(person.ideas) },
        { label: t("people.votes"), value: format.number(person.votes) },
        { label: t("people.comments"), value: format.number(person.comments) },
        {
          label: t("people.profile"),
          value: (
            <Link href={`/people/${person.handle}`} className="text-accent hover:underline">
              {t("people.profileLink")}
            </Link>
          ),
        },
      ]}
    />
  );
}
