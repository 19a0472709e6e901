import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { Extender } from "./extension";

const LINK = "touch-target font-medium text-ink hover:text-accent";

/** Whose comments the idea took up, each with the way to what they wrote. */
export function ExtendedBy({ extenders }: { extenders: readonly Extender[] }) {
  const t = useText("comments");
  if (extenders.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-x-1.5 pt-5 text-sm text-ink-2">
      <p id="extended-by">{t("extension.by")}</p>
      <ul aria-labelledby="extended-by" className="flex flex-wrap gap-x-1.5">
        {extenders.map((extender) => (
          <li key={extender.personId} className="not-last:after:content-[',']">
            <ExtenderLinks extender={extender} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The name leads to the first comment, numbers to the others. */
function ExtenderLinks({ extender }: { extender: Extender }) {
  const t = useText("comments");
  const say = useText("shared");
  const name = extender.name ?? say("people.former");
  const [first, ...others] = extender.commentIds;
  return (
    <>
      <Link href={`/comments/${first}`} className={LINK}>
        {name}
      </Link>
      {others.map((id, index) => (
        <span key={id}>
          {" "}
          <Link
            href={`/comments/${id}`}
            className={LINK}
            aria-label={t("extension.another", { name, number: index + 2 })}
          >
            ({index + 2})
          </Link>
        </span>
      ))}
    </>
  );
}
