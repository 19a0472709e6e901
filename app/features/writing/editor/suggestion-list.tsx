import { type CSSProperties, useEffect, useMemo } from "react";
import { useText } from "~/i18n/use-text";
import { Avatar } from "~/ui/avatar";
import { classNames } from "~/ui/class-names";
import type { Suggestion, SuggestionQuery } from "../suggestion";
import { caretPlace } from "./caret-place";

const WIDTH = 288;

export interface SuggestionListProps {
  field: HTMLTextAreaElement;
  asked: SuggestionQuery | null;
  found: readonly Suggestion[];
  active: number;
  take: (suggestion: Suggestion) => void;
}

/** What is offered, under the caret; it is read out as the field's own list. */
export function SuggestionList({ field, asked, found, active, take }: SuggestionListProps) {
  const t = useText("writing");
  const id = `${field.id}-suggestions`;
  const open = asked !== null && found.length > 0;
  useDescribed(field, open ? id : null, active);
  const from = asked?.from;
  const place = useMemo(
    () => (open && from !== undefined ? placeOf(field, from) : undefined),
    [open, from, field],
  );
  return (
    <>
      <span role="status" className="sr-only">
        {open && t("suggestions.found", { count: found.length })}
      </span>
      {open && (
        <div
          id={id}
          role="listbox"
          tabIndex={-1}
          aria-label={t(`suggestions.${asked.mark}`)}
          style={place}
          className="absolute z-30 w-72 max-w-full rounded-md border border-line bg-paper-raised p-1 shadow-menu"
        >
          {found.map((suggestion, index) => (
            <Option
              key={suggestion.insert}
              id={`${id}-${index}`}
              suggestion={suggestion}
              chosen={index === active}
              take={take}
            />
          ))}
        </div>
      )}
    </>
  );
}

interface OptionProps {
  id: string;
  suggestion: Suggestion;
  chosen: boolean;
  take: (suggestion: Suggestion) => void;
}

function Option({ id, suggestion, chosen, take }: OptionProps) {
  const { title, detail, language, glyph, person } = suggestion;
  return (
    <button
      type="button"
      tabIndex={-1}
      id={id}
      role="option"
      aria-selected={chosen}
      // A press keeps the caret where it is: in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => take(suggestion)}
      className={classNames(
        "flex min-h-10 w-full text-start items-center gap-2.5 rounded-sm px-2 py-1 text-sm pointer-coarse:min-h-target",
        chosen ? "bg-paper-sunk" : "hover:bg-paper-sunk",
      )}
    >
      {glyph && (
        <span aria-hidden="true" className="text-xl leading-none">
          {glyph}
        </span>
      )}
      {person && (
        <Avatar
          name={title}
          src={person.portrait}
          shape={person.staff ? "company" : "person"}
          size={28}
        />
      )}
      <span className="min-w-0">
        <span dir="auto" lang={language} className="block truncate text-ink">
          {title}
        </span>
        <span className="meta block truncate">{detail}</span>
      </span>
    </button>
  );
}

/** The field tells that it has a list, and which of it is chosen. */
function useDescribed(field: HTMLTextAreaElement, list: string | null, active: number): void {
  useEffect(() => {
    field.setAttribute("aria-autocomplete", "list");
    if (!list) return;
    field.setAttribute("aria-controls", list);
    field.setAttribute("aria-activedescendant", `${list}-${active}`);
    document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: "nearest" });
    return () => {
      field.removeAttribute("aria-controls");
      field.removeAttribute("aria-activedescendant");
    };
  }, [field, list, active]);
}

/** Inside the frame of the field, from the bar that stands above it. */
function placeOf(field: HTMLTextAreaElement, index: number): CSSProperties {
  const { left, top } = caretPlace(field, index);
  const room = Math.max(0, field.offsetWidth - WIDTH);
  const start = document.dir === "rtl" ? field.offsetWidth - left : left;
  return {
    insetInlineStart: Math.max(0, Math.min(start, room)),
    top: `calc(100% + ${Math.round(top)}px)`,
  };
}
