import CalendarClock from "lucide-react/icons/calendar-clock";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import Eye from "lucide-react/icons/eye";
import EyeOff from "lucide-react/icons/eye-off";
import Hourglass from "lucide-react/icons/hourglass";
import ListChecks from "lucide-react/icons/list-checks";
import Lock from "lucide-react/icons/lock";
import MapIcon from "lucide-react/icons/map";
import Merge from "lucide-react/icons/merge";
import MessageSquareText from "lucide-react/icons/message-square-text";
import MoveRight from "lucide-react/icons/move-right";
import Pin from "lucide-react/icons/pin";
import Signpost from "lucide-react/icons/signpost";
import type { TagSet } from "~/features/tags/tag-group";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import type { FormView, UseFormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { SideSection } from "~/ui/side-section";
import type { Checklist } from "./checklist/checklist";
import { ChecklistTool } from "./checklist/checklist-tool";
import { OwnerForm } from "./owner-form";
import { type StatusChoice, StatusForm } from "./status-form";
import { TagsForm } from "./tags-form";
import { ToolDisclosure, ToolLink, ToolPress } from "./tool-rows";
import { UndoForm } from "./undo-form";

/** How an idea stands, for the team's tools beside it. */
export interface StaffToolsData {
  ideaId: number;
  can: { decide: boolean; respond: boolean; ask: boolean; pin: boolean; promote: boolean };
  status: { id: number; name: string };
  statuses: StatusChoice[];
  tags: TagSet[];
  owner: {
    id: number | null;
    name: string | null;
    choices: { id: number; name: string }[];
  };
  /** When it is looked at again; null for never. */
  reviewAt: number | null;
  checklist: Checklist;
  /** Whether it stands in an open status. */
  open: boolean;
  pinned: boolean;
  locked: boolean;
  hidden: boolean;
  /** Waits for approval, or was refused it. */
  unpublished: boolean;
  slow: boolean;
  answered: boolean;
  /** Whether the board asks anything. */
  asked: boolean;
  roadmapItems: { title: string; path: string }[];
  /** The change that can still be taken back. */
  undo: { changeId: number } | null;
}

const empty: FormView = {
  value: (_name, stored = "") => stored,
  values: (_name, stored = []) => stored,
  errors: () => [],
  refused: false,
  conflict: undefined,
};

export interface StaffToolsProps {
  tools: StaffToolsData | null;
  useView: UseFormView;
}

/** The team's tools beside an idea; every one of them is a page of its own as well. */
export function StaffTools({ tools, useView }: StaffToolsProps) {
  const t = useText("triage");
  if (!tools) return null;
  return (
    <SideSection id="staff-tools" title={t("tools.title")} className="print:hidden">
      {tools.undo && (
        <Notice
          tone="done"
          className="mb-3"
          action={<UndoForm ideaId={tools.ideaId} changeId={tools.undo.changeId} quiet />}
        >
          {t("undo.offer", { status: tools.status.name })}
        </Notice>
      )}
      <div className="-mt-3 flex flex-col">
        <Disclosures tools={tools} />
        <ChecklistTool ideaId={tools.ideaId} checklist={tools.checklist} useView={useView} />
        <div className="grid grid-cols-[repeat(auto-fit,minmax(14rem,1fr))] gap-x-8">
          <Links tools={tools} />
          {tools.can.decide && <Presses tools={tools} />}
        </div>
      </div>
    </SideSection>
  );
}

function Disclosures({ tools }: { tools: StaffToolsData }) {
  const t = useText("triage");
  const chosen = tools.tags.flatMap(({ tags }) =>
    tags.filter((tag) => tag.chosen).map((tag) => tag.name),
  );
  return (
    <>
      {tools.can.decide && (
        <ToolDisclosure label={t("tools.status")} value={tools.status.name} shortcut="s">
          <StatusForm
            ideaId={tools.ideaId}
            view={empty}
            currentId={tools.status.id}
            choices={tools.statuses}
          />
        </ToolDisclosure>
      )}
      <ToolDisclosure
        label={t("tools.tags")}
        value={chosen.join(", ") || t("tools.noTags")}
        shortcut="t"
      >
        <TagsForm ideaId={tools.ideaId} view={empty} sets={tools.tags} />
      </ToolDisclosure>
      {tools.can.decide && <Care tools={tools} />}
    </>
  );
}

/** Who takes care of it, and when somebody looks at it again. */
function Care({ tools }: { tools: StaffToolsData }) {
  const t = useText("triage");
  const format = useFormat();
  const { owner, reviewAt, ideaId } = tools;
  return (
    <>
      <ToolDisclosure
        label={t("tools.owner")}
        value={owner.name ?? t("tools.noOwner")}
        shortcut="o"
      >
        <OwnerForm ideaId={ideaId} view={empty} ownerId={owner.id} choices={owner.choices} />
      </ToolDisclosure>
      {tools.open && (
        <ToolLink href={`/ideas/${ideaId}/review`} icon={<CalendarClock />} way="stay">
          {t("tools.review")}
          {": "}
          {reviewAt === null ? t("tools.noReview") : format.day(reviewAt)}
        </ToolLink>
      )}
    </>
  );
}

function Links({ tools }: { tools: StaffToolsData }) {
  const t = useText("triage");
  const at = `/ideas/${tools.ideaId}`;
  return (
    <>
      {tools.can.respond && (
        <ToolLink href={`${at}/response`} icon={<MessageSquareText />} shortcut="r">
          {tools.answered ? t("tools.respondAgain") : t("tools.respond")}
        </ToolLink>
      )}
      {tools.can.ask && (
        <ToolLink href={`${at}/question`} icon={<CircleQuestionMark />} shortcut="q">
          {t("tools.ask")}
        </ToolLink>
      )}
      {tools.roadmapItems.map((item) => (
        <ToolLink key={item.path} href={item.path} icon={<MapIcon />}>
          {t("tools.promoted", { title: item.title })}
        </ToolLink>
      ))}
      {tools.can.promote && (
        <ToolLink href={`${at}/promotion`} icon={<MapIcon />} shortcut="p">
          {tools.roadmapItems.length > 0 ? t("tools.promoteAgain") : t("tools.promote")}
        </ToolLink>
      )}
      <ToolLink href={`${at}/trail`} icon={<Signpost />} way="stay">
        {t("tools.trail")}
      </ToolLink>
      {tools.asked && (
        <ToolLink href={`${at}/fields`} icon={<ListChecks />} way="stay">
          {t("tools.fields")}
        </ToolLink>
      )}
      {tools.can.decide && !tools.hidden && (
        <ToolLink href={`${at}/merge`} icon={<Merge className="rotate-90" />} shortcut="m">
          {t("tools.merge")}
        </ToolLink>
      )}
      {tools.can.decide && (
        <ToolLink href={`${at}/board`} icon={<MoveRight className="rtl:-scale-x-100" />} way="stay">
          {t("tools.move")}
        </ToolLink>
      )}
    </>
  );
}

function Presses({ tools }: { tools: StaffToolsData }) {
  const t = useText("triage");
  const at = `/ideas/${tools.ideaId}`;
  return (
    <>
      {tools.can.pin && (
        <ToolPress
          action={`${at}/pin`}
          name="pinned"
          value={tools.pinned ? "0" : "1"}
          icon={<Pin />}
        >
          {tools.pinned ? t("tools.unpin") : t("tools.pin")}
        </ToolPress>
      )}
      <ToolPress
        action={`${at}/lock`}
        name="locked"
        value={tools.locked ? "0" : "1"}
        icon={<Lock />}
      >
        {tools.locked ? t("tools.unlock") : t("tools.lock")}
      </ToolPress>
      <ToolPress
        action={`${at}/slow`}
        name="slow"
        value={tools.slow ? "0" : "1"}
        icon={<Hourglass />}
      >
        {tools.slow ? t("tools.unslow") : t("tools.slow")}
      </ToolPress>
      {tools.unpublished ? (
        <ToolLink href={`${at}/approval`} icon={<Eye />}>
          {t("tools.approve")}
        </ToolLink>
      ) : (
        <ToolLink href={`${at}/hide`} icon={<EyeOff />}>
          {tools.hidden ? t("tools.show") : t("tools.hide")}
        </ToolLink>
      )}
    </>
  );
}
