import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Avatar } from "~/ui/avatar";
import { Link } from "~/ui/link";
import { Notches } from "~/ui/notches";
import { Time } from "~/ui/time";
import { EnteredMark } from "./entered-mark";
import { importanceKeys } from "./vote";
import type { Voter } from "./voters";

/** Who voted, what it is to them, and why. */
export function VoterList({ voters }: { voters: readonly Voter[] }) {
  const t = useText("votes");
  return (
    <ul aria-label={t("voters.list")} className="border-t border-rule">
      {voters.map((voter) => (
        <li key={voter.key} className="flex gap-4 border-b border-line py-4">
          <Avatar
            name={voter.person?.name ?? "–"}
            src={voter.person?.portrait}
            shape={voter.byStaff ? "company" : "person"}
            size={40}
          />
          <VoterWords voter={voter} />
        </li>
      ))}
    </ul>
  );
}

function VoterWords({ voter }: { voter: Voter }) {
  const t = useText("votes");
  const say = useText("shared");
  const format = useFormat();
  return (
    <div className="min-w-0 flex-1">
      <p className="flex flex-wrap items-center gap-x-3 text-sm">
        {voter.person ? (
          <Link
            href={`/people/${voter.person.handle}`}
            className="touch-target font-strong hover:text-accent"
          >
            <bdi>{voter.person.name}</bdi>
          </Link>
        ) : (
          <span className="font-strong">{say(`people.${voter.unnamed ?? "former"}`)}</span>
        )}
        {voter.account && (
          <span className="text-ink-2">
            <bdi>{voter.account}</bdi>
          </span>
        )}
        <span className="inline-flex items-center gap-1.5 text-ink-2">
          <Notches lit={voter.importance} />
          {t(importanceKeys[voter.importance])}
        </span>
        <Time
          iso={new Date(voter.at).toISOString()}
          exact={format.moment(voter.at)}
          text={format.day(voter.at)}
          className="meta"
        />
      </p>
      {voter.byStaff && <p className="meta">{t("voters.staff")}</p>}
      {voter.entered && <EnteredMark entered={voter.entered} />}
      {voter.because && (
        <p dir="auto" lang={voter.language} className="reading max-w-measure pt-1">
          {voter.because}
        </p>
      )}
      {voter.entered?.quote && (
        <blockquote
          dir="auto"
          className="mt-2 max-w-measure border-s-2 border-line ps-3 text-sm whitespace-pre-line"
        >
          {voter.entered.quote}
        </blockquote>
      )}
    </div>
  );
}
