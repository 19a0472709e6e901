import { type RefObject, useEffect, useRef, useState } from "react";
import type { FormView } from "~/ui/form-view";
import type { OpenDraft } from "../draft";
import { type DraftSaying, WatchedDraft } from "./watch-draft";

/** Keeps the form around `mark` as a draft while somebody writes, and says how it goes. */
export function useDraft(mark: RefObject<HTMLElement>, draft: OpenDraft, view: FormView) {
  // The page's data may come anew while somebody writes; where they began counts.
  const [{ key, version }] = useState(() => began(draft, view));
  const watched = useRef<WatchedDraft | null>(null);
  const [saying, setSaying] = useState<DraftSaying>({
    is: version > 0 ? "saved" : "unsaved",
    version,
  });
  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    const watch = new WatchedDraft(form, key, version, setSaying);
    watched.current = watch;
    return () => watch.stop();
  }, [mark, key, version]);
  return { key, saying, overwrite: (other: number) => watched.current?.overwrite(other) };
}

/** A form that came back goes on with the draft that it named. */
function began(draft: OpenDraft, view: FormView): { key: string; version: number } {
  const named = view.value("draft");
  if (!named) return draft;
  const version = Number(view.conflict?.["draftVersion"] ?? view.value("draftVersion", "0"));
  return { key: named, version: Number.isSafeInteger(version) ? version : 0 };
}
