import { useText } from "~/i18n/use-text";
import { AvatarStack } from "~/ui/avatar-stack";
import { Link } from "~/ui/link";
import type { Shaper } from "./roadmap-item";

const NAMED = 5;

/** Those whose ideas became this: their pictures, then their names, the first two in bold. */
export function ShapedBy({
  shapers,
  className,
}: {
  shapers: readonly Shaper[];
  className: string;
}) {
  const t = useText("roadmap");
  if (shapers.length === 0) return null;
  const named = shapers.slice(0, NAMED);
  return (
    <div className={`flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2 ${className}`}>
      <AvatarStack
        people={shapers.map(({ name, portrait }) => ({ name, src: portrait }))}
        most={NAMED}
      />
      <p>
        {t("item.shaped")}{" "}
        {named.map((person, index) => (
          <span key={person.id}>
            {index > 0 && ", "}
            <Link
              href={`/people/${person.handle}`}
              className={`touch-target hover:text-ink ${index < 2 ? "font-strong text-ink" : ""}`}
            >
              <bdi>{person.name}</bdi>
            </Link>
          </span>
        ))}
        {shapers.length > NAMED && ` ${t("item.shapedMore", { count: shapers.length - NAMED })}`}
      </p>
    </div>
  );
}
