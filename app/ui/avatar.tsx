import { classNames } from "./class-names";
import { initials } from "./initials";

export type AvatarSize = 20 | 28 | 40 | 64;

export type AvatarProps = {
  name: string;
  /** Of a square picture; initials without one. */
  src?: string | null | undefined;
  /** People are round, the company is square. */
  shape?: "person" | "company" | undefined;
  size?: AvatarSize | undefined;
  className?: string | undefined;
};

const SIZES: Record<AvatarSize, string> = {
  20: "size-5 text-[0.5rem]",
  28: "size-7 text-[0.6875rem]",
  40: "size-10 text-sm",
  64: "size-16 text-xl",
};

/** A picture, or initials on a quiet ground. It is decoration: the name stands beside it, or the link says it. */
export function Avatar({ name, src, shape = "person", size = 40, className }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        "inline-grid shrink-0 place-items-center align-middle overflow-hidden border font-serif font-strong leading-none select-none",
        SIZES[size],
        shape === "person"
          ? "rounded-pill border-line bg-paper-sunk text-ink-2"
          : "rounded-md border-accent-line bg-accent-soft text-accent",
        shape === "company" && size < 40 && "rounded-sm",
        className,
      )}
    >
      {src ? (
        <img src={src} alt="" width={size} height={size} className="size-full object-cover" />
      ) : (
        initials(name)
      )}
    </span>
  );
}
