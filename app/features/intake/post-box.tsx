import { Form } from "@remix-run/react";
import type { KeyboardEvent } from "react";
import { TITLE_MAX } from "~/features/ideas/idea";
import { useTyped } from "~/features/writing/use-typed";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { BegunIdea } from "./begun-idea";
import type { DraftLine } from "./drafts";
import { SimilarLinks } from "./similar-links";
import { useSimilarIdeas } from "./use-similar-ideas";

export interface PostBoxProps {
  /** On a visitor's page the site's own script does what React does here. */
  visitor: boolean;
  /** The board that is being looked at, to be chosen beforehand. */
  board?: string | undefined;
  /** An idea that was begun before. */
  begun?: DraftLine | null | undefined;
}

const FIELD = "post-title";

/** Where an idea begins: its title, and what is like it already. */
export function PostBox({ visitor, board, begun }: PostBoxProps) {
  const t = useText("intake");
  const [title, setTitle] = useTyped(FIELD, "");
  const { ideas } = useSimilarIdeas(title);
  const box = (
    <Form
      action="/ideas/new"
      method="get"
      data-post-box
      onKeyDown={moveThroughLinks}
      className="rounded-md border border-line-strong bg-paper-raised transition-colors focus-within:border-accent"
    >
      <div className="flex items-center gap-2 p-2 ps-5">
        <label htmlFor={FIELD} className="sr-only">
          {t("box.label")}
        </label>
        <input
          id={FIELD}
          name="title"
          type="text"
          dir="auto"
          onChange={(event) => setTitle(event.target.value)}
          maxLength={TITLE_MAX}
          autoComplete="off"
          placeholder={t("box.placeholder")}
          className="h-12 min-w-0 flex-1 bg-transparent font-serif text-lg font-text placeholder:text-ink-3 focus-visible:shadow-none"
        />
        {board && <input type="hidden" name="board" value={board} />}
        <Button>{t("box.continue")}</Button>
      </div>
      <SimilarLinks ideas={ideas} visitor={visitor} />
    </Form>
  );
  if (!begun) return box;
  return (
    <>
      {box}
      <BegunIdea draft={begun} className="pt-3" />
    </>
  );
}

/** Arrow keys lead from the title into what is like it, and back. */
function moveThroughLinks(event: KeyboardEvent<HTMLFormElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const box = event.currentTarget;
  const stops = [
    box.querySelector<HTMLElement>("input[name=title]"),
    ...box.querySelectorAll<HTMLElement>("[data-similar-list] a"),
  ];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
