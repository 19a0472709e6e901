import { Form } from "@remix-run/react";
import { IdeaStatus } from "~/features/ideas/idea-status";
import type { Status } from "~/features/ideas/status";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { TextInput } from "~/ui/text-input";
import { trailPath } from "./trail";

/** Something that words found and that can become a stop. */
export type FoundStop =
  | { kind: "idea"; id: number; title: string; language: string; status: Status; votes: number }
  | { kind: "item"; id: number; title: string; horizon: string };

export interface FindStopProps {
  trailId: number;
  q: string;
  found: readonly FoundStop[];
}

/** Searches what everybody may read; each hit is one press away from the trail. */
export function FindStop({ trailId, q, found }: FindStopProps) {
  const t = useText("trails");
  const action = `${trailPath({ id: trailId })}/stops`;
  return (
    <div className="flex flex-col gap-6">
      <Form action={action} className="flex flex-col gap-2">
        <div className="flex items-end gap-2">
          <Field name="q" label={t("stops.search")} className="min-w-0 flex-1">
            {(wiring) => <TextInput {...wiring} type="search" defaultValue={q} />}
          </Field>
          <Button look="outline">{t("stops.find")}</Button>
        </div>
        <p className="meta">{t("stops.searchHint")}</p>
      </Form>
      {q !== "" && found.length === 0 && <p className="text-read text-ink-2">{t("stops.none")}</p>}
      {found.length > 0 && (
        <ul aria-label={t("stops.found")} className="border-t border-rule">
          {found.map((choice) => (
            <Found key={`${choice.kind}${choice.id}`} choice={choice} action={action} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Found({ choice, action }: { choice: FoundStop; action: string }) {
  const t = useText("trails");
  const language = choice.kind === "idea" ? choice.language : undefined;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3.5">
      <div className="min-w-0 flex-1 basis-64">
        <p dir="auto" lang={language} className="font-serif text-read">
          {choice.title}
        </p>
        <p className="meta flex flex-wrap gap-x-4 pt-1">
          <span>{t(`stops.${choice.kind}`)}</span>
          {choice.kind === "idea" && <IdeaStatus status={choice.status} />}
        </p>
      </div>
      <Form method="post" action={action}>
        <input type="hidden" name="kind" value={choice.kind} />
        <input type="hidden" name="subject" value={choice.id} />
        <Button look="outline" size="small" aria-label={t("stops.addOf", { title: choice.title })}>
          {t("stops.add")}
        </Button>
      </Form>
    </li>
  );
}
