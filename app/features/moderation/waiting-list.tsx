import { Form } from "@remix-run/react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { Link } from "~/ui/link";
import { Time } from "~/ui/time";
import type { WaitingThing } from "./waiting";

/** What waits for approval, each with its decision; what waits longest comes first. */
export function WaitingList({ things }: { things: readonly WaitingThing[] }) {
  const t = useText("moderation");
  return (
    <ol aria-label={t("waiting.label")} className="border-t border-rule">
      {things.map((thing) => (
        <li key={thing.approvalPath} className="border-b border-line py-7">
          <article className="grid gap-x-12 gap-y-4 md:grid-cols-[minmax(0,1fr)_auto]">
            <Words thing={thing} />
            <Decision thing={thing} />
          </article>
        </li>
      ))}
    </ol>
  );
}

function Words({ thing }: { thing: WaitingThing }) {
  const t = useText("moderation");
  const { title, words, language, kind } = thing;
  return (
    <div className="min-w-0 max-w-measure">
      <p className="meta pb-1.5">{t(`kind.${kind}`, { board: thing.board })}</p>
      <h2 dir="auto" className="title-lg wrap-break-word">
        <Link href={thing.path} className="hover:text-accent">
          {title}
        </Link>
      </h2>
      {words && (
        <p
          dir="auto"
          lang={language || undefined}
          className="pt-2 font-serif text-md text-ink-2 wrap-anywhere"
        >
          {words}
        </p>
      )}
      <Author thing={thing} />
    </div>
  );
}

function Author({ thing: { author, since } }: { thing: WaitingThing }) {
  const say = useText("shared");
  const format = useFormat();
  return (
    <p className="pt-3 text-sm text-ink-2">
      {author.name ? (
        <Link
          href={`/people/${author.handle}`}
          className="touch-target font-strong text-ink hover:text-accent"
        >
          <bdi>{author.name}</bdi>
        </Link>
      ) : (
        say("people.former")
      )}
      {" · "}
      <Time
        iso={new Date(since).toISOString()}
        exact={format.moment(since)}
        text={format.ago(since)}
      />
    </p>
  );
}

function Decision({ thing }: { thing: WaitingThing }) {
  const t = useText("moderation");
  const whom = <span className="sr-only">: {thing.title}</span>;
  return (
    <div className="flex flex-wrap items-start gap-3">
      <Form method="post" action={thing.approvalPath}>
        <input type="hidden" name="decision" value="approved" />
        <input type="hidden" name="return_to" value="/desk/waiting" />
        <Button size="small">
          {t("waiting.approve")}
          {whom}
        </Button>
      </Form>
      <ButtonLink look="outline" size="small" href={thing.approvalPath}>
        {t("waiting.refuse")}
        {whom}
      </ButtonLink>
    </div>
  );
}
