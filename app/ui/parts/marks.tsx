import { Avatar } from "../avatar";
import { AvatarStack } from "../avatar-stack";
import { Badge } from "../badge";
import { CountPill } from "../count-pill";
import { StanceGlyph } from "../stance-glyph";
import type { StatusKind } from "../status-glyph";
import { StatusLabel } from "../status-label";
import { Part, Row } from "./part";

const STATUSES: Record<string, readonly [StatusKind, string][]> = {
  "Open: a circle": [
    ["new", "New"],
    ["needs-info", "Needs info"],
    ["under-review", "Under review"],
    ["gathering", "Gathering evidence"],
    ["open", "any other"],
  ],
  "Accepted: a diamond": [
    ["planned", "Planned"],
    ["in-progress", "In progress"],
    ["beta", "Beta"],
    ["accepted", "any other"],
  ],
  "Closed: a square": [
    ["delivered", "Delivered"],
    ["declined", "Declined"],
    ["already-possible", "Already possible"],
    ["archived", "Archived"],
    ["closed", "any other"],
  ],
};

export function CountPart() {
  return (
    <Part title="Count" meta="56 × 80, all of it is the target">
      <Row>
        <button type="button" aria-label="at rest" className="group rounded-pill">
          <CountPill count="143" state="rest" />
        </button>
        {([1, 2, 3] as const).map((notches) => (
          <button
            key={notches}
            type="button"
            aria-label={`voted ${notches}`}
            className="group rounded-pill"
          >
            <CountPill count="144" state="voted" notches={notches} />
          </button>
        ))}
        <CountPill count="96" state="closed" />
        <CountPill count="184" state="voted" notches={3} size="page" />
        <CountPill count="12.4k" state="rest" size="page" />
      </Row>
    </Part>
  );
}

export function StatusPart() {
  return (
    <Part title="Status" meta="shape, then word; colour third">
      <div className="grid grid-cols-2 gap-5 text-sm sm:grid-cols-3">
        {Object.entries(STATUSES).map(([group, kinds]) => (
          <div key={group} className="flex flex-col items-start gap-2">
            <span className="text-ink-2">{group}</span>
            {kinds.map(([kind, word]) => (
              <StatusLabel key={kind} kind={kind}>
                {word}
              </StatusLabel>
            ))}
          </div>
        ))}
      </div>
    </Part>
  );
}

export function PeoplePart() {
  const people = ["Lena Hofmann", "Tomás Ribeiro", "Gerd Paulsen", "Aylin Kaya"];
  return (
    <Part title="People and company">
      <Row>
        <Avatar name="Lena Hofmann" size={64} />
        <Avatar name="Mara Lindqvist" shape="company" size={64} />
        <Avatar name="Lena Hofmann" />
        <Avatar name="Mara Lindqvist" shape="company" />
        <Avatar name="山田太郎" size={28} />
        <Avatar name="Mara Lindqvist" shape="company" size={28} />
        <Avatar name="Ömer" size={20} />
        <Avatar name="Mara Lindqvist" shape="company" size={20} />
      </Row>
      <Row>
        <AvatarStack people={people.map((name) => ({ name }))} />
        <span className="text-sm text-ink-2">
          Shaped by <b className="text-ink">Lena</b>, <b className="text-ink">Tomás</b>, Gerd and 3
          more
        </span>
      </Row>
      <Row>
        <Badge>maintenance</Badge>
        <Badge tone="accent">Brasa</Badge>
        <Badge tone="attention">staff only</Badge>
        <Badge tone="outline">first idea</Badge>
      </Row>
      <Row>
        {(["for", "against", "question"] as const).map((stance) => (
          <span key={stance} className="inline-flex items-center gap-1.5 text-sm font-medium">
            <StanceGlyph stance={stance} /> {stance}
          </span>
        ))}
      </Row>
    </Part>
  );
}
