import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SideSection } from "~/ui/side-section";
import { Story } from "~/ui/story";
import { Time } from "~/ui/time";
import type { StoryLine } from "./idea-story";

/** What happened to the idea, a line each, oldest first. */
export function IdeaStory({ lines }: { lines: readonly StoryLine[] }) {
  const t = useText("ideas");
  const format = useFormat();
  if (lines.length === 0) return null;
  return (
    <SideSection title={t("story.title")} id="story">
      <Story
        entries={lines.map((line) => ({
          key: line.key,
          by: line.byCompany ? "company" : "person",
          when: (
            <Time
              iso={new Date(line.at).toISOString()}
              exact={format.moment(line.at)}
              text={format.shortDay(line.at)}
            />
          ),
          what: <Act line={line} />,
        }))}
      />
    </SideSection>
  );
}

function Act({ line }: { line: StoryLine }) {
  const say = useActText();
  return (
    <>
      {say(line)}
      {line.item && (
        <>
          {" "}
          <Link href={line.item.path} className="font-medium hover:text-accent">
            {line.item.title}
          </Link>
        </>
      )}
      {line.comment && <TakenUp comment={line.comment} />}
    </>
  );
}

function TakenUp({ comment }: { comment: NonNullable<StoryLine["comment"]> }) {
  const t = useText("ideas");
  return (
    <>
      {" "}
      <Link href={comment.path} className="font-medium hover:text-accent">
        {comment.by ? t("story.commentBy", { name: comment.by }) : t("story.comment")}
      </Link>
    </>
  );
}

function useActText(): (line: StoryLine) => string {
  const t = useText("ideas");
  return ({ what, name, count, status }) => {
    const who = name ?? t("story.somebody");
    switch (what) {
      case "entry":
        return t("story.entry");
      case "votes":
        return t("story.votes", { count });
      case "idea.edited":
        return t("story.edited", { name: who, count });
      case "idea.took_in":
        return t("story.tookIn", { name: who, count });
      case "idea.status_changed":
        return status ? t("story.status", { status }) : t("story.statusChanged");
      default:
        return t(`story.${PLAIN[what]}`, { name: who });
    }
  };
}

const PLAIN = {
  "idea.posted": "posted",
  "comment.taken_up": "takenUp",
  "comment.released": "released",
  "idea.withdrawn": "withdrawn",
  "idea.moved": "moved",
  "idea.tagged": "tagged",
  "idea.answers_changed": "answersChanged",
  "idea.answered": "answered",
  "idea.promoted": "promoted",
  "idea.planned": "promoted",
  "idea.demoted": "demoted",
  "idea.merged": "merged",
  "idea.unmerged": "unmerged",
  "idea.gave_back": "gaveBack",
  "idea.pinned": "pinned",
  "idea.unpinned": "unpinned",
  "idea.locked": "locked",
  "idea.unlocked": "unlocked",
  "idea.hidden": "hidden",
  "idea.shown": "shown",
} as const;
