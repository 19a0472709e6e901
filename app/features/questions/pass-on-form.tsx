import { Form, useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { Suggestion } from "~/features/writing/suggestion";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { TextInput } from "~/ui/text-input";

const PAUSE_MS = 250;
const HANDLE_MAX = 60;

/** Names somebody who may know, by their handle. */
export function PassOnForm({ view, path }: { view: FormView; path: string }) {
  const t = useText("questions");
  const { people, onType } = usePeople();
  return (
    <Form method="post" className="flex flex-col gap-5">
      <FieldErrors id="form-error" errors={view.errors("")} />
      <Field
        name="to"
        label={t("passOn.to")}
        hint={t("passOn.hint")}
        required
        errors={view.errors("to")}
      >
        {(wiring) => (
          <>
            <TextInput
              {...wiring}
              list="people"
              autoComplete="off"
              autoCapitalize="none"
              maxLength={HANDLE_MAX}
              placeholder="@"
              defaultValue={view.value("to")}
              onChange={(event) => onType(event.currentTarget.value)}
            />
            <datalist id="people">
              {people.map(({ insert, title }) => (
                <option key={insert} value={insert.trim()}>
                  {title}
                </option>
              ))}
            </datalist>
          </>
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button>{t("passOn.submit")}</Button>
        <Link href={path} className="touch-target text-sm text-ink-2">
          {t("form.cancel")}
        </Link>
      </div>
    </Form>
  );
}

/** Whom what is typed may mean, asked for when typing pauses. */
function usePeople() {
  const { load, data } = useFetcher<{ suggestions: Suggestion[] }>();
  const [typed, onType] = useState("");
  const latest = useRef(load);
  latest.current = load;
  useEffect(() => {
    const query = typed.replace(/^@/, "");
    if (query === "") return;
    const address = `/suggest/people?${new URLSearchParams({ q: query })}`;
    const timer = setTimeout(() => latest.current(address), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return { people: data?.suggestions ?? [], onType };
}
