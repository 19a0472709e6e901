import type { Migration } from "kysely";
import * as people from "./0001-people";
import * as ideas from "./0002-ideas";
import * as roadmap from "./0003-roadmap";
import * as activity from "./0004-activity";
import * as search from "./0005-search";
import * as statuses from "./0006-statuses";
import * as pictures from "./0010-pictures";
import * as rules from "./0012-rules";
import * as mail from "./0020-mail";
import * as doors from "./0021-doors";
import * as drafts from "./0022-drafts";
import * as fields from "./0023-fields";
import * as privacy from "./0024-privacy";
import * as exporting from "./0025-export";
import * as cards from "./0026-cards";
import * as searchWords from "./0027-search-words";
import * as oldHandles from "./0028-old-handles";
import * as peopleByJoining from "./0029-people-by-joining";
import * as replyClock from "./0030-reply-clock";
import * as merges from "./0031-merges";
import * as answering from "./0032-answering";
import * as moderation from "./0033-moderation";
import * as voteReview from "./0034-vote-review";
import * as audit from "./0035-audit";
import * as quietIdeas from "./0036-quiet-ideas";
import * as desk from "./0037-desk";
import * as bulk from "./0038-bulk";
import * as decisions from "./0039-decisions";
import * as checklist from "./0040-checklist";
import * as deskIndexes from "./0041-desk-indexes";
import * as ownVoteAside from "./0042-own-vote-aside";
import * as accounts from "./0043-accounts";
import * as deals from "./0044-deals";
import * as segments from "./0045-segments";
import * as behalf from "./0046-behalf";
import * as evidence from "./0047-evidence";
import * as trails from "./0048-trails";
import * as salesIndexes from "./0050-sales-indexes";
import * as personWords from "./0051-person-words";
import * as roadmapFacts from "./0052-roadmap-facts";
import * as brief from "./0053-brief";
import * as register from "./0054-register";
import * as changelog from "./0055-changelog";
import * as suggestions from "./0057-suggestions";
import * as beta from "./0058-beta";
import * as credit from "./0059-credit";
import * as suggestionTalk from "./0060-suggestion-talk";
import * as businessCase from "./0061-business-case";
import * as questions from "./0062-questions";
import * as questionWords from "./0064-question-words";
import * as exchange from "./0065-exchange";
import * as balanceDay from "./0066-balance-day";

/** Every migration, by name; the names order them. A landed one is never changed. */
export const migrations: Record<string, Migration> = {
  "0001-people": people,
  "0002-ideas": ideas,
  "0003-roadmap": roadmap,
  "0004-activity": activity,
  "0005-search": search,
  "0006-statuses": statuses,
  "0010-pictures": pictures,
  "0012-rules": rules,
  "0020-mail": mail,
  "0021-doors": doors,
  "0022-drafts": drafts,
  "0023-fields": fields,
  "0024-privacy": privacy,
  "0025-export": exporting,
  "0026-cards": cards,
  "0027-search-words": searchWords,
  "0028-old-handles": oldHandles,
  "0029-people-by-joining": peopleByJoining,
  "0030-reply-clock": replyClock,
  "0031-merges": merges,
  "0032-answering": answering,
  "0033-moderation": moderation,
  "0034-vote-review": voteReview,
  "0035-audit": audit,
  "0036-quiet-ideas": quietIdeas,
  "0037-desk": desk,
  "0038-bulk": bulk,
  "0039-decisions": decisions,
  "0040-checklist": checklist,
  "0041-desk-indexes": deskIndexes,
  "0042-own-vote-aside": ownVoteAside,
  "0043-accounts": accounts,
  "0044-deals": deals,
  "0045-segments": segments,
  "0046-behalf": behalf,
  "0047-evidence": evidence,
  "0048-trails": trails,
  "0050-sales-indexes": salesIndexes,
  "0051-person-words": personWords,
  "0052-roadmap-facts": roadmapFacts,
  "0053-brief": brief,
  "0054-register": register,
  "0055-changelog": changelog,
  "0057-suggestions": suggestions,
  "0058-beta": beta,
  "0059-credit": credit,
  "0060-suggestion-talk": suggestionTalk,
  "0061-business-case": businessCase,
  "0062-questions": questions,
  "0064-question-words": questionWords,
  "0065-exchange": exchange,
  "0066-balance-day": balanceDay,
};
