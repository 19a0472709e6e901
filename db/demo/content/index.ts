import { accounts } from "./accounts";
import { boards } from "./boards";
import { company } from "./company";
import { ideas } from "./ideas";
import { people } from "./people";
import { roadmap } from "./roadmap";
import { tags } from "./tags";
import type { DemoContent } from "./types";

export const content: DemoContent = {
  company,
  boards,
  tags,
  accounts,
  people,
  ideas,
  roadmap,
};
