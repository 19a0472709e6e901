import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { Time } from "~/ui/time";
import type { TrailEvents } from "./trail-events";
import { TRAIL_KEPT } from "./trail-kept";

/** Who was there, what they opened, what they need, and where they may be written to. */
export function OwnVisits({ events }: { events: TrailEvents }) {
  const t = useText("trails");
  const { visits, needs, contacts, unconfirmed } = events;
  return (
    <>
      <section aria-labelledby="visits">
        <SectionHeader id="visits" title={t("page.visits")} />
        {visits.length === 0 && <p className="text-sm text-ink-2">{t("page.noVisits")}</p>}
        <ul>
          {visits.map((visit) => (
            <VisitLine key={visit.id} visit={visit} />
          ))}
        </ul>
        <p className="meta pt-3">{t("page.kept", { count: TRAIL_KEPT.visitDays })}</p>
      </section>
      {needs.length > 0 && (
        <section aria-labelledby="needs">
          <SectionHeader id="needs" title={t("page.needs")} />
          <ul>
            {needs.map((need) => (
              <li key={need.id} className="border-b border-line py-2.5 text-md">
                <Link href={need.path} dir="auto" className="touch-target hover:text-accent">
                  {need.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(contacts.length > 0 || unconfirmed > 0) && (
        <section aria-labelledby="contacts">
          <SectionHeader id="contacts" title={t("page.contacts")} />
          <Contacts contacts={contacts} />
          {unconfirmed > 0 && (
            <p className="meta pt-3">{t("page.unconfirmed", { count: unconfirmed })}</p>
          )}
        </section>
      )}
    </>
  );
}

function VisitLine({ visit }: { visit: TrailEvents["visits"][number] }) {
  const t = useText("trails");
  const format = useFormat();
  const stops = format.list(visit.opened.map((title) => t("page.quoted", { title })));
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-2.5 text-sm">
      <span className="min-w-0 flex-1 basis-60 wrap-anywhere">
        <bdi className="font-strong">{visit.link}</bdi>{" "}
        <span className="text-ink-2">
          {visit.opened.length > 0 ? t("page.visitOpened", { stops }) : t("page.visitOnly")}
        </span>
      </span>
      <Time
        iso={new Date(visit.at).toISOString()}
        exact={format.moment(visit.at)}
        text={format.ago(visit.at)}
        className="text-ink-3"
      />
    </li>
  );
}

function Contacts({ contacts }: Pick<TrailEvents, "contacts">) {
  const t = useText("trails");
  const format = useFormat();
  return (
    <ul>
      {contacts.map((contact) => (
        <li key={contact.id} className="border-b border-line py-2.5 text-sm">
          <bdi dir="ltr" className="font-strong wrap-anywhere">
            {contact.email}
          </bdi>
          <p className="text-ink-2">
            {[
              ...(contact.wantsContact ? [t("page.wantsContact")] : []),
              ...(contact.follows.length > 0
                ? [t("page.follows", { what: format.list(contact.follows) })]
                : []),
            ].join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
