import { useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { picturePath, shapeOf } from "~/platform/picture";
import { Mark } from "~/ui/mark";
import { Toast } from "~/ui/toast";

/** Who shows a trail. */
export interface TrailHost {
  name: string;
  logo: string | null;
  imprint: string;
}

export interface TrailFrameProps {
  /** Until when the link works; null where that is nobody's business. */
  until: number | null;
  children: ReactNode;
  /** Stands after the page, such as what is kept of the visit. */
  end?: ReactNode;
}

/** What the frame takes of the data that every page has. */
interface FrameData {
  community: TrailHost;
  /** A text key, with its area. */
  notice: string | null;
}

/** What stands around the pages of a trail: the company's sign and name, and nothing that leads away. */
export function TrailFrame({ until, children, end }: TrailFrameProps) {
  const t = useText("trails");
  const say = useText("shared");
  const format = useFormat();
  const { community, notice } = useRouteLoaderData("root") as FrameData;
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-[44rem] flex-col">
      <header className="mx-gutter flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule py-4">
        <p className="flex min-w-0 items-center gap-2.5 font-serif text-xl font-title">
          <Sign {...community} />
          <bdi className="truncate">{community.name}</bdi>
        </p>
        {until !== null && (
          <p className="text-sm text-ink-2">{t("prospect.until", { day: format.day(until) })}</p>
        )}
      </header>
      <main id="content" tabIndex={-1} className="flex-1 focus-visible:shadow-none">
        {children}
      </main>
      {end && <footer className="px-gutter pt-5 pb-12 text-sm text-ink-2">{end}</footer>}
      {notice && <Toast>{say(notice as never) as unknown as string}</Toast>}
    </div>
  );
}

function Sign({ logo }: Pick<TrailHost, "logo">) {
  if (!logo) return <Mark className="size-7 text-accent" />;
  const shape = shapeOf(logo);
  return (
    <img
      src={picturePath(logo, "large")}
      width={shape?.width}
      height={shape?.height}
      alt=""
      className="h-8 w-auto max-w-32 shrink-0 object-contain ltr:object-left rtl:object-right"
    />
  );
}
