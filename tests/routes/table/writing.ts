import type { AccessScene } from "../access-scene";
import type { Row } from "../expectation";
import { all, byMembers, forMembers, get, post, to } from "./row";

const onlyTheWriter = "login on none none none none login";
const words = { draftVersion: "0", body: "Half a thought." };
let written = 0;

/** What one has begun to write; the draft of the scene is of `member`. */
export const writingRows: Row[] = [
  get("drafts", "/drafts", forMembers),
  get("drafts_.$draft", (scene) => `/drafts/${scene.draft}`, onlyTheWriter),
  get("drafts_.$draft", "/drafts/idea-nothing-there", "login none none none none none login"),
  post(
    "drafts_.$draft",
    () => to(`/drafts/idea-of-the-matrix-${++written}`, words),
    "login kept kept kept kept kept login",
    "an idea",
  ),
  post(
    "drafts_.$draft",
    async (scene) => to(`/drafts/comment-${await scene.newIdea("hidden")}`, words),
    "login kept none none kept kept login",
    "a comment on a hidden idea",
  ),
  post(
    "drafts_.$draft",
    (scene) => to(`/drafts/reply-${scene.comments.internal}`, { ...words, draftVersion: "7" }),
    "login none none gone gone gone login",
    "a reply to an internal note",
  ),
  post("drafts_.$draft", to("/drafts/vote-1", words), "login none none none none none login"),
  get("suggest.people", (scene) => `/suggest/people?q=pe&idea=${scene.ideas.hidden}`, all("ok")),
  get("suggest.accounts", "/suggest/accounts?q=a", "login no no ok ok ok login"),
  get("suggest.customers", "/suggest/customers?q=person", "login no no ok ok ok login"),
  get("suggest.ideas", "/suggest/ideas?q=canary", all("ok")),
  get("suggest.ideas", (scene) => `/suggest/ideas?q=${scene.ideas.hidden}`, all("ok"), "a number"),
  get("suggest.emoji", "/suggest/emoji?q=ta", all("ok")),
  get("drafts_.$draft_.delete", deletion, "login ok none none none none login"),
  post("drafts_.$draft_.delete", to("/drafts/idea-nothing-there/delete"), byMembers),
];

function deletion(scene: AccessScene): string {
  return `/drafts/${scene.draft}/delete`;
}
