import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

const TOOL = "[data-tool]:not(:disabled)";
const STEPS: Record<string, (at: number, last: number) => number> = {
  Next: (at, last) => (at === last ? 0 : at + 1),
  Previous: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

export interface ToolbarProps {
  label: string;
  /** The id of what its tools work on. */
  controls: string;
  children: ReactNode;
}

/** Tools in a row with one stop for Tab; arrows, Home and End lead from one to the next. */
export function Toolbar({ label, controls, children }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tools = bar.current?.querySelectorAll<HTMLElement>(TOOL) ?? [];
    if (![...tools].some((tool) => tool.tabIndex === 0)) tools[0]?.setAttribute("tabindex", "0");
  });
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      aria-controls={controls}
      aria-orientation="horizontal"
      onKeyDown={move}
      onFocus={(event) => makeStop(event.currentTarget, event.target)}
      className="scroll-row flex items-center"
    >
      {children}
    </div>
  );
}

export interface ToolButtonProps {
  label: string;
  icon: ReactNode;
  /** The key that does the same, with Ctrl or ⌘. */
  shortcut?: string | undefined;
  /** Whether what it opens is open. */
  expanded?: boolean | undefined;
  onClick: () => void;
}

export function ToolButton({ label, icon, shortcut, expanded, onClick }: ToolButtonProps) {
  const apple = /Mac|iPhone|iPad/.test(navigator.platform);
  const keys = shortcut && (apple ? `⌘${shortcut}` : `Ctrl+${shortcut}`);
  return (
    <button
      type="button"
      data-tool
      tabIndex={-1}
      aria-label={label}
      aria-expanded={expanded}
      aria-keyshortcuts={shortcut && `${apple ? "Meta" : "Control"}+${shortcut}`}
      title={keys ? `${label} (${keys})` : label}
      // A press keeps the selection where it is: in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
      className="grid size-9 shrink-0 place-items-center rounded-sm text-ink-2 transition-colors duration-(--fast) hover:bg-paper-sunk hover:text-ink focus-visible:shadow-[inset_0_0_0_2px_var(--accent)] aria-expanded:bg-paper-sunk pointer-coarse:size-11 [&_svg]:size-4"
    >
      {icon}
    </button>
  );
}

function move(event: KeyboardEvent<HTMLElement>) {
  const step = STEPS[meaningOf(event)];
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>(TOOL)];
  const at = tools.indexOf(event.target as HTMLElement);
  if (!step || at < 0) return;
  event.preventDefault();
  tools[step(at, tools.length - 1)]?.focus();
}

/** An arrow leads to where it points, also where a row is read from right to left. */
function meaningOf({ key, currentTarget }: KeyboardEvent<HTMLElement>): string {
  if (key !== "ArrowRight" && key !== "ArrowLeft") return key;
  const onward = currentTarget.matches(":dir(rtl)") ? "ArrowLeft" : "ArrowRight";
  return key === onward ? "Next" : "Previous";
}

/** Tab comes back to the tool that was used last. */
function makeStop(bar: HTMLElement, focused: Element) {
  if (!focused.matches(TOOL)) return;
  for (const tool of bar.querySelectorAll<HTMLElement>(TOOL)) {
    tool.tabIndex = tool === focused ? 0 : -1;
  }
}
