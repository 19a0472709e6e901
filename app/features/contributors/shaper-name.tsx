import { Link } from "~/ui/link";
import type { Shaper } from "./contributor";

/** A person, who leads to their profile, a company, or both. */
export function ShaperName({ shaper, className }: { shaper: Shaper; className: string }) {
  const { person, company } = shaper;
  if (!person) {
    return (
      <span className={className}>
        <bdi>{company}</bdi>
      </span>
    );
  }
  return (
    <>
      <Link
        href={`/people/${person.handle}`}
        className={`touch-target hover:text-ink ${className}`}
      >
        <bdi>{person.name}</bdi>
      </Link>
      {company && (
        <>
          {" "}
          (<bdi>{company}</bdi>)
        </>
      )}
    </>
  );
}
