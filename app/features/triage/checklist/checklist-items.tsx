import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { useReturningHref } from "~/ui/return-to";
import { Time } from "~/ui/time";
import type { Checklist, ChecklistItem } from "./checklist";
import { FinishItemForm } from "./finish-item-form";

/** What is to do about an idea, and about those that are part of it. */
export function ChecklistItems({ checklist }: { checklist: Checklist }) {
  const t = useText("triage");
  const { own, merged } = checklist;
  return (
    <>
      {own.length > 0 && <Items items={own} label={t("checklist.title")} />}
      {merged.map(({ ideaId, title, language, items }) => (
        <section key={ideaId} aria-labelledby={`checklist-${ideaId}`}>
          <h3 id={`checklist-${ideaId}`} className="meta pb-1">
            {t("checklist.merged")}{" "}
            <bdi lang={language} className="font-strong text-ink">
              {title}
            </bdi>
          </h3>
          <Items items={items} label={title} />
        </section>
      ))}
    </>
  );
}

function Items({ items, label }: { items: readonly ChecklistItem[]; label: string }) {
  return (
    <ul aria-label={label} className="flex flex-col">
      {items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </ul>
  );
}

/** One press does it, one more takes that back. */
function Item({ item }: { item: ChecklistItem }) {
  const t = useText("triage");
  const returning = useReturningHref();
  const at = `/ideas/${item.ideaId}/checklist/${item.id}`;
  return (
    <li className="flex items-start gap-x-4 border-b border-line py-1 last:border-b-0">
      <div className="min-w-0 flex-1 pb-1.5">
        <FinishItemForm item={item} />
        <Who item={item} />
      </div>
      <Link
        href={returning(`${at}/removal`, "stay")}
        aria-label={t("checklist.removeNamed", { item: item.body })}
        className="touch-target meta py-2 hover:text-ink"
      >
        {t("checklist.remove")}
      </Link>
    </li>
  );
}

function Who({ item: { author, createdAt, done } }: { item: ChecklistItem }) {
  const t = useText("triage");
  const say = useText("shared");
  const format = useFormat();
  const at = done?.at ?? createdAt;
  const name = (done ? done.by : author) ?? say("people.former");
  return (
    <p className="meta ps-7">
      {t(done ? "checklist.doneBy" : "checklist.addedBy", { name })}{" "}
      <Time iso={new Date(at).toISOString()} exact={format.moment(at)} text={format.ago(at)} />
    </p>
  );
}
