import Check from "lucide-react/icons/check";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";

/** Helpful, needed, followed: one press each; pressed again it is taken back. */
export function SayForms({
  path,
  said,
  rep,
  followable,
}: {
  /** Of the stop. */
  path: string;
  said: { helpful: boolean; needed: boolean };
  rep: string | null;
  /** Whether it is an idea or a roadmap item. */
  followable: boolean;
}) {
  const t = useText("trails");
  return (
    <section aria-labelledby="say-title" className="border-t border-line pt-4 pb-8 print:hidden">
      <h2 id="say-title" className="sr-only">
        {t("prospect.say")}
      </h2>
      <div className="flex flex-wrap gap-3">
        <WishForm action={`${path}/helpful`} pressed={said.helpful} label={t("prospect.helpful")} />
        {followable && (
          <>
            <WishForm action={`${path}/need`} pressed={said.needed} label={t("prospect.needed")} />
            <ButtonLink look="outline" href={`${path}/follow`}>
              {t("prospect.followShort")}
            </ButtonLink>
          </>
        )}
      </div>
      {followable && rep && (
        <p className="pt-2 text-sm text-ink-2">{t("prospect.neededHint", { name: rep })}</p>
      )}
    </section>
  );
}

/** Sets a wish, or takes it back where it is set. */
export function WishForm({
  action,
  pressed,
  label,
}: {
  action: string;
  pressed: boolean;
  label: string;
}) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="wish" value={pressed ? "0" : "1"} />
      <Button
        look="outline"
        aria-pressed={pressed}
        icon={pressed ? <Check aria-hidden="true" className="size-4" /> : undefined}
      >
        {label}
      </Button>
    </form>
  );
}
