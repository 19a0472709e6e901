import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type ToastProps = {
  children: ReactNode;
  /** Undo, or a link to what was made; `toastActionClass` gives it its look. */
  action?: ReactNode;
  /** Without it the toast has no cross. */
  close?: { label: string; onClose: () => void } | undefined;
  className?: string | undefined;
};

export const toastActionClass =
  "min-h-11 px-2 font-strong text-paper underline decoration-1 underline-offset-4 focus-visible:shadow-[inset_0_0_0_2px_var(--paper)]";

/** Says in the lower corner what has just been done. What can be undone for longer stays in the page. */
export function Toast({ children, action, close, className }: ToastProps) {
  return (
    <div
      role="status"
      className={classNames(
        "print:hidden fixed bottom-4 start-4 z-50 flex max-w-[min(30rem,calc(100vw-2rem))] animate-unfold items-center gap-3",
        "rounded-md bg-ink py-1.5 pe-2 ps-4 text-sm text-paper shadow-menu",
        className,
      )}
    >
      <span className="min-w-0 flex-1 py-2">{children}</span>
      {action}
      {close && (
        <button
          type="button"
          aria-label={close.label}
          onClick={close.onClose}
          className="grid size-11 shrink-0 place-items-center focus-visible:shadow-[inset_0_0_0_2px_var(--paper)]"
        >
          <X aria-hidden="true" className="size-4" />
        </button>
      )}
    </div>
  );
}
