import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import { NOTE_MAX, NOTE_TITLE_MAX, stopShows, WORD_MAX } from "./trail";

/** The heading and text of a note. */
export function NoteFields({
  view,
  stored,
}: {
  view: FormView;
  stored?: { title: string; word: string };
}) {
  const t = useText("trails");
  return (
    <>
      <Field name="title" label={t("stops.noteTitle")} required errors={view.errors("title")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            voice="people"
            maxLength={NOTE_TITLE_MAX}
            defaultValue={view.value("title", stored?.title)}
          />
        )}
      </Field>
      <Field name="word" label={t("stops.noteText")} required errors={view.errors("word")}>
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={4}
            maxLength={NOTE_MAX}
            defaultValue={view.value("word", stored?.word)}
          />
        )}
      </Field>
    </>
  );
}

/** What the rep says to an idea or item. */
export function WordField({ view, stored = "" }: { view: FormView; stored?: string }) {
  const t = useText("trails");
  return (
    <Field
      name="word"
      label={t("stops.word")}
      hint={t("stops.wordHint")}
      errors={view.errors("word")}
    >
      {(wiring) => (
        <TextArea
          {...wiring}
          rows={3}
          maxLength={WORD_MAX}
          defaultValue={view.value("word", stored)}
        />
      )}
    </Field>
  );
}

/** Which real thing an idea or item shows under the word. */
export function ShowsField({ view, stored }: { view: FormView; stored: string }) {
  const t = useText("trails");
  return (
    <Field name="shows" label={t("stops.shows")} errors={view.errors("shows")}>
      {(wiring) => (
        <Select
          {...wiring}
          defaultValue={view.value("shows", stored)}
          options={stopShows.map((value) => ({ value, label: t(`stops.show.${value}`) }))}
        />
      )}
    </Field>
  );
}
