import ArrowRight from "lucide-react/icons/arrow-right";
import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";

const tasks = [
  { key: "question", word: "todoQuestion", perLanguage: true },
  { key: "welcome", word: "todoWelcome", perLanguage: true },
  { key: "rules", word: "todoRules", perLanguage: true },
  { key: "imprint", word: "todoImprint", perLanguage: false },
] as const;

export interface TodoListProps {
  todo: Record<(typeof tasks)[number]["key"], boolean>;
  /** The community's default language: in it, its words are missed first. */
  language: string;
  /** How many people wait to be let in. */
  waiting: number;
}

/** What a community has not said of itself yet; nothing once all is said. */
export function TodoList({ todo, language, waiting }: TodoListProps) {
  const t = useText("admin");
  const left = tasks.filter((task) => todo[task.key]);
  if (left.length + waiting === 0) return null;
  return (
    <section aria-labelledby="todo">
      <SectionHeader id="todo" title={t("overview.todo")} />
      <ul className="-mt-2">
        {waiting > 0 && (
          <Task href="/admin/doors#waiting">{t("overview.todoWaiting", { count: waiting })}</Task>
        )}
        {left.map((task) => (
          <Task
            key={task.key}
            href={`/admin/community#${task.key}${task.perLanguage ? `_${language}` : ""}`}
          >
            {t(`overview.${task.word}`)}
          </Task>
        ))}
      </ul>
    </section>
  );
}

function Task({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li className="border-b border-line">
      <Link
        href={href}
        className="flex min-h-11 items-center justify-between gap-4 py-2 text-md hover:text-accent"
      >
        {children}
        <ArrowRight aria-hidden="true" className="size-4 shrink-0 text-ink-3 rtl:-scale-x-100" />
      </Link>
    </li>
  );
}
