import { useFetcher } from "@remix-run/react";
import { type RefObject, useEffect } from "react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { useWithoutScript } from "~/ui/hydrated";
import type { SegmentCount } from "./segment";
import { CountWords } from "./segment-count";

export interface LiveCountProps {
  form: RefObject<HTMLFormElement | null>;
  /** Of the rule that the page came with; null where it says nothing yet. */
  count: SegmentCount | null;
}

const PAUSE_MS = 350;

/** Whom the rule in the making matches; with a script it follows what is typed. */
export function LiveCount({ form, count }: LiveCountProps) {
  const t = useText("segments");
  const withoutScript = useWithoutScript();
  const fetcher = useFetcher<{ count: SegmentCount | null }>();
  const { load } = fetcher;
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout>;
    const follow = () => {
      clearTimeout(timer);
      timer = setTimeout(() => load(`/segments/count?${writtenIn(element)}`), PAUSE_MS);
    };
    element.addEventListener("input", follow);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("input", follow);
    };
  }, [form, load]);
  const shown = fetcher.data ? fetcher.data.count : count;
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-5 gap-y-2">
      <p role="status" className="text-md font-strong tabular-nums">
        {shown ? <CountWords count={shown} /> : t("count.unfinished")}
      </p>
      <span className={withoutScript}>
        <Button look="outline" size="small" name="act" value="count">
          {t("count.count")}
        </Button>
      </span>
    </div>
  );
}

function writtenIn(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && /^g\d/.test(name)) params.append(name, value);
  }
  return params;
}
