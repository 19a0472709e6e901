import { Form } from "@remix-run/react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Time } from "~/ui/time";
import type { SessionEntry } from "./sessions";

/** Where somebody is signed in, a line each, and the way to end it. */
export function SessionList({ sessions }: { sessions: SessionEntry[] }) {
  return (
    <ul className="border-t border-rule">
      {sessions.map((session) => (
        <li
          key={session.key}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-4"
        >
          <SessionWords session={session} />
          {!session.current && <EndSession session={session} />}
        </li>
      ))}
    </ul>
  );
}

function SessionWords({ session }: { session: SessionEntry }) {
  const t = useText("people");
  const format = useFormat();
  const { startedAt, seenAt, address } = session;
  const time = (at: number, text: string) => (
    <Time iso={new Date(at).toISOString()} exact={format.moment(at)} text={text} />
  );
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-baseline gap-x-2.5 text-md font-strong">
        <DeviceName session={session} />
        {session.current && <Badge>{t("sessions.current")}</Badge>}
      </p>
      <p className="meta">
        {t("sessions.seen")} {time(seenAt, format.ago(seenAt))} · {t("sessions.since")}{" "}
        {time(startedAt, format.day(startedAt))}
      </p>
      {address && <p className="meta tabular-nums">{t("sessions.network", { address })}</p>}
    </div>
  );
}

export function DeviceName({ session }: { session: Pick<SessionEntry, "device"> }) {
  const t = useText("people");
  const { browser, system } = session.device;
  if (browser && system) return <span>{t("sessions.device", { browser, system })}</span>;
  return <span>{browser ?? system ?? t("sessions.unknown")}</span>;
}

function EndSession({ session }: { session: SessionEntry }) {
  const t = useText("people");
  return (
    <Form method="post" action={`/settings/sessions/${session.key}`}>
      <Button look="outline" size="small">
        {t("sessions.end")}
        <span className="sr-only">
          : <DeviceName session={session} />
        </span>
      </Button>
    </Form>
  );
}
