import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { Writer } from "./revision";

/** Who wrote something; who has left has no name. */
export function WriterName({ writer }: { writer: Writer | null }) {
  const t = useText("brief");
  if (!writer) return <span>{t("former")}</span>;
  return (
    <Link href={`/people/${writer.handle}`} className="touch-target font-strong hover:text-accent">
      <bdi>{writer.name}</bdi>
    </Link>
  );
}
