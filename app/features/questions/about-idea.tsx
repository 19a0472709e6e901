import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { AskedIdea } from "./shown-question";

/** Says which idea is asked about, and leads there. */
export function AboutIdea({ idea }: { idea: Pick<AskedIdea, "title" | "language" | "path"> }) {
  const t = useText("questions");
  return (
    <span>
      {t("about.label")}{" "}
      <Link
        href={idea.path}
        className="touch-target font-serif text-read text-ink hover:text-accent"
      >
        <bdi lang={idea.language}>{idea.title}</bdi>
      </Link>
    </span>
  );
}
