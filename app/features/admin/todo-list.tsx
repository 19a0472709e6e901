import ArrowRight from "lucide-react/icons/arrow-right";
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
}

/** What a community has not said of itself yet; nothing once all is said. */
export function TodoList({ todo, language }: TodoListProps) {
  const t = useText("admin");
  const left = tasks.filter((task) => todo[task.key]);
  if (left.length === 0) return null;
  return (
    <section aria-labelledby="todo">
      <SectionHeader id="todo" title={t("overview.todo")} />
      <ul className="-mt-2">
        {left.map((task) => (
          <li key={task.key} className="border-b border-line">
            <Link
              href={`/admin/community#${task.key}${task.perLanguage ? `_${language}` : ""}`}
              className="flex min-h-11 items-center justify-between gap-4 py-2 text-md hover:text-accent"
            >
              {t(`overview.${task.word}`)}
              <ArrowRight aria-hidden="true" className="size-4 shrink-0 text-ink-3" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
