import { accountFields } from "./account-fields";
import { accounts } from "./accounts";
import { answerers, exclusions } from "./answerers";
import { questions, templates } from "./answers";
import { asked } from "./asked";
import { boards } from "./boards";
import { changelog } from "./changelog";
import { company } from "./company";
import { deals } from "./deals";
import { evidence } from "./evidence";
import { ideas } from "./ideas";
import { people } from "./people";
import { plans } from "./plans";
import { roadmap } from "./roadmap";
import { segments } from "./segments";
import { tagGroups, tags } from "./tags";
import { trails } from "./trails";
import type { DemoContent } from "./types";

export const content: DemoContent = {
  company,
  boards,
  tagGroups,
  tags,
  accounts,
  accountFields,
  deals,
  trails,
  asked,
  answerers,
  exclusions,
  people,
  ideas,
  evidence,
  roadmap,
  changelog,
  plans,
  templates,
  questions,
  segments,
};
