import { classNames } from "./class-names";

export type NotchesProps = {
  /** How many of the three are lit. */
  lit: 0 | 1 | 2 | 3;
  className?: string | undefined;
};

/** Three notches in the colour of the text around them; always beside a word that says the same. */
export function Notches({ lit, className }: NotchesProps) {
  return (
    <span aria-hidden="true" className={classNames("inline-flex gap-[3px]", className)}>
      {[1, 2, 3].map((notch) => (
        <span
          key={notch}
          className={classNames(
            "h-[3px] w-[7px] rounded-[1.5px] bg-current",
            notch > lit && "opacity-30",
          )}
        />
      ))}
    </span>
  );
}
