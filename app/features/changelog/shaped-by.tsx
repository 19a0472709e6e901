import { useText } from "~/i18n/use-text";
import { AvatarStack } from "~/ui/avatar-stack";
import { Link } from "~/ui/link";
import type { Shaper } from "./entry";

const NAMED = 5;

/** Those whose ideas became this: their pictures, then their names, the first two in bold. */
export function ShapedBy({ shapers }: { shapers: readonly Shaper[] }) {
  const t = useText("changelog");
  if (shapers.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-5 text-sm text-ink-2">
      <AvatarStack
        people={shapers.map(({ name, portrait }) => ({ name, src: portrait }))}
        most={NAMED}
      />
      <p>
        {t("shapedBy")}{" "}
        {shapers.slice(0, NAMED).map((person, index) => (
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
        {shapers.length > NAMED && ` ${t("shapedMore", { count: shapers.length - NAMED })}`}
      </p>
    </div>
  );
}
