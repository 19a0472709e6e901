import { useText } from "~/i18n/use-text";
import { Kbd } from "~/ui/kbd";
import { Link } from "~/ui/link";
import { useShortcut } from "~/ui/shortcut";
import { deskKeys } from "./desk-keys";

const SHOWN = new Set(["j", "k", "c", "r", "s", "p", "u"]);

/** The keys at the foot of the desk, for those who have a keyboard and want them. */
export function KeysBar({ on }: { on: boolean }) {
  const t = useText("desk");
  const { wiring, printed } = useShortcut("?");
  return (
    <p className="sticky bottom-0 z-10 hidden [body:has([data-demo-bar])_&]:bottom-11 flex-wrap items-center gap-x-6 gap-y-1 border-t border-line bg-paper px-gutter py-3 text-xs text-ink-2 md:flex pointer-coarse:hidden">
      {on &&
        deskKeys
          .filter(({ key }) => SHOWN.has(key))
          .map(({ key, word }) => (
            <span key={key} className="inline-flex items-center gap-1.5">
              <Kbd>{key.toUpperCase()}</Kbd>
              {t(`keys.${word}`)}
            </span>
          ))}
      <Link
        href="/desk/keys"
        className="touch-target inline-flex items-center gap-1.5 hover:text-accent"
        {...wiring}
      >
        {printed}
        {t(on ? "keys.all" : "keys.off")}
      </Link>
    </p>
  );
}
