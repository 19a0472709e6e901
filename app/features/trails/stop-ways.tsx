import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Pagination } from "~/ui/pagination";
import type { ShownStop } from "./shown-stop";

export interface StopWaysProps {
  /** Of the trail. */
  path: string;
  place: number;
  of: number;
  previous: Pick<ShownStop, "id" | "title"> | null;
  next: Pick<ShownStop, "id" | "title"> | null;
  at: "top" | "end";
}

/** The way back to all stops, and on to the next and the one before. */
export function StopWays({ path, place, of, previous, next, at }: StopWaysProps) {
  const t = useText("trails");
  if (at === "top") {
    return (
      <Breadcrumb
        label={t("prospect.pages")}
        className="pb-6"
        crumbs={[
          { label: t("prospect.back"), href: path },
          { label: t("prospect.stopOf", { place, of }) },
        ]}
      />
    );
  }
  return (
    <Pagination
      label={t("prospect.further")}
      className="border-t border-line py-6 [&_a]:max-w-full [&_a]:whitespace-normal print:hidden"
      previous={
        previous
          ? { href: `${path}/${previous.id}`, label: t("prospect.previous", previous) }
          : undefined
      }
      next={next ? { href: `${path}/${next.id}`, label: t("prospect.next", next) } : undefined}
    />
  );
}
