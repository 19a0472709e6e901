import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { DataTable } from "~/ui/data-table";
import { Link } from "~/ui/link";
import { Time } from "~/ui/time";
import type { ReviewedVote } from "./vote-review";

/** Each vote of a group with where it came from. */
export function ReviewedVotes({ votes, title }: { votes: ReviewedVote[]; title: string }) {
  const t = useText("moderation");
  const say = useText("shared");
  return (
    <DataTable
      caption={t("votes.caption", { title })}
      className="mt-3"
      rows={votes}
      rowKey={(vote) => vote.person.handle}
      columns={[
        {
          key: "person",
          head: t("votes.person"),
          cell: ({ person }) =>
            person.name ? (
              <Link
                href={`/people/${person.handle}`}
                className="touch-target font-strong hover:text-accent"
              >
                <bdi>{person.name}</bdi>
              </Link>
            ) : (
              say("people.former")
            ),
        },
        { key: "at", head: t("votes.at"), cell: ({ at }) => <Moment at={at} /> },
        {
          key: "joined",
          head: t("votes.joined"),
          cell: ({ joinedAt }) => <Moment at={joinedAt} />,
        },
        { key: "network", head: t("votes.network"), cell: ({ network }) => network ?? "–" },
        {
          key: "domain",
          head: t("votes.domain"),
          cell: ({ domain }) => <bdi>{domain || "–"}</bdi>,
        },
      ]}
    />
  );
}

function Moment({ at }: { at: number }) {
  const format = useFormat();
  return (
    <Time
      iso={new Date(at).toISOString()}
      exact={format.moment(at)}
      text={`${format.shortDay(at)}, ${format.time(at)}`}
    />
  );
}
