import { useActionData, useRouteLoaderData } from "@remix-run/react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import type { RootData } from "~/root";
import type { FormView } from "~/ui/form-view";
import { useReachError } from "~/ui/use-reach-error";
import { type FormReply, isFormReply } from "./form-reply";

/**
 * The view of a form whose action answered `reply` (of this page, or of a fetcher); until it does,
 * the form holds what is `kept` of it, such as a draft.
 */
export function useFormView(reply: unknown, kept?: Record<string, string[]> | null): FormView {
  const say = useErrorText();
  const known: FormReply | undefined = isFormReply(reply) ? reply : undefined;
  const values = known?.values ?? kept;
  return {
    value: (name, stored = "") => values?.[name]?.[0] ?? (known ? "" : stored),
    values: (name, stored = []) => values?.[name] ?? (values ? [] : stored),
    errors: (name) => (known?.errors[name] ?? []).map(say),
    refused: known !== undefined,
    conflict: known?.conflict,
  };
}

/** The view of the page's own form; also of one that was begun before signing in and refused since. */
export function useReply(kept?: Record<string, string[]> | null): FormView {
  const root = useRouteLoaderData("root") as RootData | undefined;
  const reply: unknown = useActionData() ?? root?.begun;
  useReachError(isRefused(reply) ? reply : undefined);
  return useFormView(reply, kept);
}

/** Not one that only asked to see something. */
function isRefused(reply: unknown): reply is FormReply {
  return isFormReply(reply) && Object.keys(reply.errors).length > 0;
}

/**
 * Says an error key (`area:key|{"count":8}`) in the reader's language; a moment `at` comes as the
 * `time` of the community.
 */
export function useErrorText(): (key: string) => string {
  const say = useText("shared");
  const format = useFormat();
  return (coded) => {
    const bar = coded.indexOf("|");
    const key = bar < 0 ? coded : coded.slice(0, bar);
    const parameters = bar < 0 ? {} : JSON.parse(coded.slice(bar + 1));
    if (typeof parameters.at === "number") parameters.time = format.time(parameters.at);
    return say(key as never, parameters) as unknown as string;
  };
}

/** What the page's form asked to see without being carried out: a preview, what is like it. */
export function useShown<T>(): Partial<T> {
  const reply: unknown = useActionData();
  return isFormReply(reply) ? ((reply.shown ?? {}) as Partial<T>) : {};
}
