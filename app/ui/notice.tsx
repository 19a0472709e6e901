import CircleAlert from "lucide-react/icons/circle-alert";
import CircleCheck from "lucide-react/icons/circle-check";
import Info from "lucide-react/icons/info";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type NoticeTone = "info" | "attention" | "refuse" | "done";

export type NoticeProps = {
  tone?: NoticeTone | undefined;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  id?: string | undefined;
  className?: string | undefined;
};

const TONES: Record<NoticeTone, string> = {
  info: "border-line-strong bg-paper-sunk",
  attention: "border-attention bg-attention-soft",
  refuse: "border-refuse bg-refuse-soft",
  done: "border-accent bg-accent-soft",
};

const INKS: Record<NoticeTone, string> = {
  info: "text-ink-2",
  attention: "text-attention",
  refuse: "text-refuse",
  done: "text-accent",
};

const ICONS = { info: Info, attention: CircleAlert, refuse: CircleAlert, done: CircleCheck };

/** Says what happened, in its place on the page. A refusal is announced at once. */
export function Notice({ tone = "info", title, children, action, id, className }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div
      id={id}
      role={tone === "refuse" ? "alert" : "status"}
      className={classNames("flex gap-3 border-t-3 px-4 py-3.5 text-sm", TONES[tone], className)}
    >
      <Icon aria-hidden="true" className={classNames("mt-0.75 size-4 shrink-0", INKS[tone])} />
      <div className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-6 gap-y-3.5">
        <div className="min-w-0 wrap-anywhere">
          {title && <p className="font-strong">{title}</p>}
          {children && <div className="text-ink-2">{children}</div>}
        </div>
        {action && <div className="-my-1.5">{action}</div>}
      </div>
    </div>
  );
}
