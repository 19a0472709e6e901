import { Avatar, type AvatarProps } from "./avatar";
import { classNames } from "./class-names";

export type AvatarStackProps = {
  people: readonly Pick<AvatarProps, "name" | "src" | "shape">[];
  /** How many are drawn; the words beside the stack name the rest. */
  most?: number | undefined;
  size?: 20 | 28 | undefined;
  className?: string | undefined;
};

export function AvatarStack({ people, most = 5, size = 28, className }: AvatarStackProps) {
  return (
    <span aria-hidden="true" className={classNames("inline-flex", className)}>
      {people.slice(0, most).map((person, index) => (
        <Avatar
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and the order is theirs
          key={index}
          {...person}
          size={size}
          className="ring-1 ring-paper not-first:-ms-[3px]"
        />
      ))}
    </span>
  );
}
