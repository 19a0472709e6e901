import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { Link } from "~/ui/link";
import type { PersonRow } from "./person-row";

/** A person's name as the way to their page, with what sets them apart. */
export function PersonName({ person }: { person: PersonRow }) {
  const t = useText("admin");
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Link
        href={`/admin/people/${person.id}`}
        className="touch-target font-strong hover:text-accent"
      >
        <bdi>{person.name}</bdi>
      </Link>
      <span className="meta font-normal">
        <bdi>@{person.handle}</bdi>
      </span>
      {person.suspendedAt !== null && <Badge tone="attention">{t("people.suspended")}</Badge>}
      {person.waiting && <Badge tone="attention">{t("people.waiting")}</Badge>}
      {person.shadow && <Badge>{t("people.shadow")}</Badge>}
    </span>
  );
}
