import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";

/** How a person stands, for those who moderate. */
export interface PersonToolsData {
  handle: string;
  suspended: boolean;
  /** By hand. */
  trusted: boolean;
  canTrust: boolean;
}

/** What can be done about a person, in a quiet row. */
export function PersonTools({ tools }: { tools: PersonToolsData | null }) {
  const t = useText("moderation");
  if (!tools) return null;
  return (
    <p className="flex flex-wrap gap-x-5 pt-3 text-sm text-ink-2 print:hidden">
      {tools.canTrust && (
        <Link href={`/people/${tools.handle}/trust`} className="touch-target py-1 hover:text-ink">
          {t(tools.trusted ? "person.distrust" : "person.trust")}
        </Link>
      )}
      <Link
        href={`/people/${tools.handle}/suspension`}
        className="touch-target py-1 hover:text-ink"
      >
        {t(tools.suspended ? "person.restore" : "person.suspend")}
      </Link>
    </p>
  );
}
