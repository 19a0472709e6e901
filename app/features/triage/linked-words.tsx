import { Link } from "~/ui/link";
import { linkParts } from "./link-parts";

/** Plain words in which addresses and numbers of ideas lead there. */
export function LinkedWords({ text }: { text: string }) {
  return linkParts(text).map(({ at, text: words, href }) =>
    href === null ? (
      words
    ) : (
      <Link
        key={at}
        href={href}
        rel={href.startsWith("/") ? undefined : "nofollow noopener ugc"}
        className="underline decoration-line-strong underline-offset-3 hover:text-accent"
      >
        {words}
      </Link>
    ),
  );
}
