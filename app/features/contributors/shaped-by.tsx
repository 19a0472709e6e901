import { useText } from "~/i18n/use-text";
import { AvatarStack } from "~/ui/avatar-stack";
import type { Shaper, Shapers } from "./contributor";
import { ShaperName } from "./shaper-name";

const NAMED = 5;

export interface ShapedByProps {
  shapers: Shapers;
  className: string;
}

/** The customers who shaped something: their pictures, then their names, the first two in bold. */
export function ShapedBy({ shapers: { named, unnamed }, className }: ShapedByProps) {
  const t = useText("contributors");
  if (named.length + unnamed === 0) return null;
  const shown = named.slice(0, NAMED);
  const more = named.length - shown.length + unnamed;
  return (
    <div className={`flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2 ${className}`}>
      <AvatarStack people={named.map(faceOf)} most={NAMED} />
      <p>
        {shown.length === 0 ? t("shaped.unnamed", { count: more }) : `${t("shaped.by")} `}
        {shown.map((shaper, index) => (
          <span key={keyOf(shaper)}>
            {index > 0 && ", "}
            <ShaperName shaper={shaper} className={index < 2 ? "font-strong text-ink" : ""} />
          </span>
        ))}
        {shown.length > 0 && more > 0 && ` ${t("shaped.more", { count: more })}`}
      </p>
    </div>
  );
}

/** How a person or a company is drawn. */
export function faceOf({ person, company }: Shaper) {
  return person
    ? { name: person.name, src: person.portrait }
    : { name: company ?? "", shape: "company" as const };
}

/** Tells those named apart. */
export function keyOf({ person, company }: Shaper): string {
  return person ? `person ${person.id}` : `company ${company}`;
}
