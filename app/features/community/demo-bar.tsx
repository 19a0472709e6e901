import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";

export interface DemoPerson {
  handle: string;
  name: string;
  role: "member" | "rep" | "product" | "admin";
}

export interface DemoBarProps {
  people: DemoPerson[];
  current: string | null;
  returnTo: string;
}

const BUTTON =
  "min-h-9 shrink-0 whitespace-nowrap rounded-sm px-2 text-sm text-paper aria-pressed:bg-paper aria-pressed:text-ink " +
  "hover:underline pointer-coarse:min-h-11 focus-visible:shadow-[inset_0_0_0_2px_var(--paper)]";

/** In the demo community only: be somebody else with one press. */
export function DemoBar({ people, current, returnTo }: DemoBarProps) {
  const t = useText("community");
  return (
    <aside
      aria-label={t("demo.label")}
      data-demo-bar
      className="sticky bottom-0 z-40 bg-ink px-gutter text-paper print:hidden"
    >
      <Form
        method="post"
        action="/demo/person"
        reloadDocument
        className="scroll-row mx-auto flex max-w-page items-center gap-1 py-1"
      >
        <input type="hidden" name="return_to" value={returnTo} />
        <span className="me-2 shrink-0 text-sm">{t("demo.be")}</span>
        <button
          type="submit"
          name="handle"
          value=""
          aria-pressed={current === null}
          className={BUTTON}
        >
          {t("demo.visitor")}
        </button>
        {people.map((person) => (
          <button
            type="submit"
            key={person.handle}
            name="handle"
            value={person.handle}
            data-role={person.role}
            aria-pressed={current === person.handle}
            title={person.name}
            className={BUTTON}
          >
            {t(`demo.${person.role}`)}
          </button>
        ))}
      </Form>
    </aside>
  );
}
