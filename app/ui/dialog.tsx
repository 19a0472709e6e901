import X from "lucide-react/icons/x";
import { type DialogHTMLAttributes, forwardRef, type ReactNode } from "react";
import { classNames } from "./class-names";

export type DialogProps = Omit<DialogHTMLAttributes<HTMLDialogElement>, "title"> & {
  id: string;
  title: ReactNode;
  /** The name of the cross. */
  closeLabel: string;
};

/**
 * The shell of a native dialog; `showModal()` of its ref opens it. What it asks has a page of its
 * own as well, and the control that opens it is a link there.
 */
export const Dialog = forwardRef<HTMLDialogElement, DialogProps>(function Dialog(
  { id, title, closeLabel, className, children, ...rest },
  ref,
) {
  return (
    <dialog
      ref={ref}
      id={id}
      aria-labelledby={`${id}-title`}
      className={classNames(
        "m-auto w-[min(34rem,calc(100vw-2rem))] rounded-md border border-line bg-paper p-6 text-ink shadow-menu",
        className,
      )}
      {...rest}
    >
      <div className="flex items-start justify-between gap-4 pb-4">
        <h2 id={`${id}-title`} className="title-xl">
          {title}
        </h2>
        <form method="dialog" className="-mt-2 -me-2">
          <button
            type="submit"
            aria-label={closeLabel}
            title={closeLabel}
            className="grid size-11 place-items-center rounded-md text-ink-2 hover:text-ink"
          >
            <X aria-hidden="true" className="size-4.5" />
          </button>
        </form>
      </div>
      {children}
    </dialog>
  );
});
