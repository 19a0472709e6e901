import type { ButtonHTMLAttributes, ReactNode } from "react";
import { classNames } from "./class-names";
import { Link, type LinkProps } from "./link";

export type MenuProps = {
  /** The name of the control, when `trigger` has no words. */
  label?: string | undefined;
  trigger: ReactNode;
  /** How the control looks: `buttonClass(…)` or your own. */
  triggerClassName?: string | undefined;
  align?: "start" | "end" | undefined;
  children: ReactNode;
  className?: string | undefined;
};

/**
 * A disclosure that floats. It opens and closes without script, also by a press beside it: the open
 * summary spans the window with an invisible layer. Escape closes it by public/menus.js.
 */
export function Menu(props: MenuProps) {
  const { label, trigger, triggerClassName, align = "end", children, className } = props;
  return (
    <details data-menu className={classNames("group/menu relative", className)}>
      <summary
        aria-label={label}
        title={label}
        className={classNames(
          "group-open/menu:before:fixed group-open/menu:before:inset-0 group-open/menu:before:z-30",
          "group-open/menu:before:cursor-default group-open/menu:before:content-['']",
          triggerClassName,
        )}
      >
        {trigger}
      </summary>
      <div
        className={classNames(
          "absolute top-full z-40 mt-2 flex max-h-[70dvh] w-max max-w-[calc(100vw-2*var(--gutter))] min-w-52 flex-col",
          "animate-unfold overflow-y-auto rounded-md border border-line bg-paper-raised p-1.5 shadow-menu",
          align === "end" ? "end-0" : "start-0",
        )}
      >
        {children}
      </div>
    </details>
  );
}

const ITEM =
  "flex min-h-10 w-full items-center gap-2.5 rounded-sm px-3 py-2 text-start text-sm text-ink " +
  "hover:bg-paper-sunk focus-visible:shadow-[inset_0_0_0_2px_var(--accent)] " +
  "aria-[current]:font-strong aria-[current]:text-accent disabled:text-ink-3 pointer-coarse:min-h-target";

export function MenuLink({ className, ...rest }: LinkProps) {
  return <Link className={classNames(ITEM, className)} {...rest} />;
}

/** Stands in a form of its own inside the menu. */
export function MenuButton({
  className,
  type = "submit",
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={classNames(ITEM, className)} {...rest} />;
}

export function MenuText({ children }: { children: ReactNode }) {
  return <div className="meta px-3 py-2">{children}</div>;
}

export function MenuRule() {
  return <hr className="my-1.5 border-line" />;
}
