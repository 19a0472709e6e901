import ChevronDown from "lucide-react/icons/chevron-down";
import type { ReactNode } from "react";
import { Link } from "~/ui/link";
import { type ReturnWay, useReturningHref } from "~/ui/return-to";
import { useShortcut } from "~/ui/shortcut";
import { SwitchForm, type SwitchFormProps } from "./switch-form";

const ROW =
  "flex min-h-11 w-full items-center gap-2.5 py-2 text-start text-sm text-ink-2 hover:text-ink " +
  "[&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:text-ink-3";

/** A tool whose form unfolds beneath its present state. */
export function ToolDisclosure({
  label,
  value,
  shortcut,
  children,
}: {
  label: string;
  value: string;
  shortcut: string;
  children: ReactNode;
}) {
  const { wiring, printed } = useShortcut(shortcut);
  return (
    <details className="group/tool border-b border-line">
      <summary className={ROW} {...wiring}>
        <span className="shrink-0">{label}</span>
        <span className="min-w-0 flex-1 truncate text-end font-strong text-ink">{value}</span>
        {printed}
        <ChevronDown aria-hidden="true" className="group-open/tool:rotate-180" />
      </summary>
      <div className="pt-2 pb-5">{children}</div>
    </details>
  );
}

/** A tool that has a page of its own. */
export function ToolLink({
  href,
  icon,
  shortcut,
  way = "next",
  children,
}: {
  href: string;
  icon: ReactNode;
  shortcut?: string;
  /** Where the form of that page leads afterwards. */
  way?: ReturnWay;
  children: ReactNode;
}) {
  const { wiring, printed } = useShortcut(shortcut);
  const returning = useReturningHref();
  return (
    <Link href={returning(href, way)} className={`${ROW} border-b border-line`} {...wiring}>
      {icon}
      <span className="min-w-0 flex-1 wrap-break-word">{children}</span>
      {printed}
    </Link>
  );
}

/** A tool that one press does. */
export function ToolPress(props: Omit<SwitchFormProps, "look" | "size">) {
  return (
    <div className="border-b border-line [&_svg]:size-4 [&_svg]:text-ink-3">
      <SwitchForm
        {...props}
        look="quiet"
        className="w-full min-h-11! justify-start gap-2.5! font-normal! text-ink-2!"
      />
    </div>
  );
}
