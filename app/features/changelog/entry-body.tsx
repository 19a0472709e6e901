import { ShapedBy } from "~/features/contributors/shaped-by";
import { CoverPicture } from "~/features/pictures/cover-picture";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Prose } from "~/ui/prose";
import { changelogUrl, type Entry } from "./entry";

/** What an entry says under its title: for whom, what, out of which ideas, shaped by whom. */
export function EntryBody({ entry, headings }: { entry: Entry; headings: 2 | 3 }) {
  const t = useText("changelog");
  return (
    <>
      {entry.forWhom && (
        <p className="pt-2 text-md text-ink-2">
          {t("forWhom")}{" "}
          <bdi lang={entry.language} className="font-strong text-ink">
            {entry.forWhom}
          </bdi>
        </p>
      )}
      {entry.cover && <CoverPicture cover={entry.cover} className="mt-5" />}
      {entry.html && (
        <Prose html={entry.html} headings={headings} lang={entry.language} className="pt-5" />
      )}
      <Answers entry={entry} />
      <ShapedBy shapers={entry.shapers} className="pt-5" />
      <Places entry={entry} />
    </>
  );
}

function Answers({ entry }: { entry: Entry }) {
  const t = useText("changelog");
  const format = useFormat();
  if (entry.ideas.length === 0) return null;
  return (
    <div className="max-w-measure pt-6">
      <p className="border-b border-rule pb-2 text-sm font-strong">
        {t("answers", { count: entry.ideas.length })}
      </p>
      <ul>
        {entry.ideas.map((idea) => (
          <li
            key={idea.id}
            className="flex items-baseline justify-between gap-4 border-b border-line py-2.5"
          >
            <Link
              href={idea.path}
              dir="auto"
              lang={idea.language}
              className="touch-target min-w-0 font-serif text-read font-title leading-6 wrap-break-word hover:text-accent"
            >
              {idea.title}
            </Link>
            <span className="text-sm font-strong tabular-nums">
              <span aria-hidden="true">{format.number(idea.voteCount)}</span>
              <span className="sr-only">{t("votes", { count: idea.voteCount })}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The plan that it was, and the boards and tags under which it is found. */
function Places({ entry }: { entry: Entry }) {
  const t = useText("changelog");
  const links = [
    ...entry.boards.map(({ slug, name }) => ({
      href: changelogUrl({ board: slug, tag: null }),
      name,
    })),
    ...entry.tags.map(({ id, name }) => ({ href: changelogUrl({ board: null, tag: id }), name })),
  ];
  if (links.length === 0 && !entry.item) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-4 text-sm text-ink-2">
      {entry.item && (
        <Link href={entry.item.path} className="touch-target underline underline-offset-4">
          {t("fromItem")} <bdi>{entry.item.title}</bdi>
        </Link>
      )}
      {links.map(({ href, name }) => (
        <Link key={href} href={href} className="touch-target hover:text-ink">
          <bdi>{name}</bdi>
        </Link>
      ))}
    </p>
  );
}
