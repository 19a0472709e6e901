import { useFetcher } from "@remix-run/react";
import Bell from "lucide-react/icons/bell";
import BellRing from "lucide-react/icons/bell-ring";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import type { ButtonSize } from "~/ui/button-look";

export interface FollowButtonProps {
  /** The address of the following: `/ideas/12/follow`, `/boards/machines/follow` … */
  action: string;
  following: boolean;
  returnTo: string;
  size?: ButtonSize | undefined;
  className?: string | undefined;
}

/** Starts or stops hearing of a thing. A press of a visitor leads to sign-in. */
export function FollowButton({ action, following, returnTo, size, className }: FollowButtonProps) {
  const t = useText("ideas");
  const fetcher = useFetcher({ key: action });
  const wanted = fetcher.formData?.get("following");
  const shown = typeof wanted === "string" ? wanted === "1" : following;
  return (
    <fetcher.Form method="post" action={action} className={className}>
      <input type="hidden" name="return_to" value={returnTo} />
      <input type="hidden" name="stay" value="1" />
      <Button
        look="outline"
        size={size}
        name="following"
        value={shown ? "0" : "1"}
        aria-label={t(shown ? "follow.stop" : "follow.start")}
        className="w-full"
        icon={
          shown ? (
            <BellRing aria-hidden="true" className="size-4" />
          ) : (
            <Bell aria-hidden="true" className="size-4" />
          )
        }
      >
        {t(shown ? "follow.following" : "follow.follow")}
      </Button>
    </fetcher.Form>
  );
}
