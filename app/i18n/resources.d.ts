import "i18next";
import type accounts from "../features/accounts/texts/en.json";
import type admin from "../features/admin/texts/en.json";
import type answering from "../features/answering/texts/en.json";
import type boards from "../features/boards/texts/en.json";
import type brief from "../features/brief/texts/en.json";
import type comments from "../features/comments/texts/en.json";
import type community from "../features/community/texts/en.json";
import type desk from "../features/desk/texts/en.json";
import type discovery from "../features/discovery/texts/en.json";
import type evidence from "../features/evidence/texts/en.json";
import type exporting from "../features/export/texts/en.json";
import type ideas from "../features/ideas/texts/en.json";
import type insights from "../features/insights/texts/en.json";
import type intake from "../features/intake/texts/en.json";
import type merges from "../features/merges/texts/en.json";
import type moderation from "../features/moderation/texts/en.json";
import type notifications from "../features/notifications/texts/en.json";
import type people from "../features/people/texts/en.json";
import type pictures from "../features/pictures/texts/en.json";
import type privacy from "../features/privacy/texts/en.json";
import type roadmap from "../features/roadmap/texts/en.json";
import type sales from "../features/sales/texts/en.json";
import type segments from "../features/segments/texts/en.json";
import type tags from "../features/tags/texts/en.json";
import type trails from "../features/trails/texts/en.json";
import type triage from "../features/triage/texts/en.json";
import type votes from "../features/votes/texts/en.json";
import type writing from "../features/writing/texts/en.json";
import type shared from "./texts/en.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shared";
    returnNull: false;
    resources: {
      accounts: typeof accounts;
      admin: typeof admin;
      answering: typeof answering;
      boards: typeof boards;
      brief: typeof brief;
      comments: typeof comments;
      community: typeof community;
      desk: typeof desk;
      discovery: typeof discovery;
      evidence: typeof evidence;
      export: typeof exporting;
      ideas: typeof ideas;
      insights: typeof insights;
      intake: typeof intake;
      merges: typeof merges;
      moderation: typeof moderation;
      notifications: typeof notifications;
      people: typeof people;
      pictures: typeof pictures;
      privacy: typeof privacy;
      roadmap: typeof roadmap;
      sales: typeof sales;
      segments: typeof segments;
      shared: typeof shared;
      tags: typeof tags;
      trails: typeof trails;
      triage: typeof triage;
      votes: typeof votes;
      writing: typeof writing;
    };
  }
}
