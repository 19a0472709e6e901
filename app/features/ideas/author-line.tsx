import { Link } from "~/ui/link";
import type { Author } from "./idea";

/** A person's name, linked, and their company. */
export function AuthorLine({ author, fallback }: { author: Author | null; fallback: string }) {
  if (!author) return <span>{fallback}</span>;
  return (
    <span className="min-w-0">
      <Link href={`/people/${author.handle}`} className="touch-target hover:text-accent">
        <bdi>{author.name}</bdi>
      </Link>
      {author.account && (
        <>
          , <bdi>{author.account}</bdi>
        </>
      )}
    </span>
  );
}
