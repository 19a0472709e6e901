import { z } from "zod";
import { recordActivity } from "~/features/activity/record-activity.server";
import { createBoard } from "~/features/boards/edit-board.server";
import { updateCommunity } from "~/features/community/community.queries.server";
import { languageField, signUpSchema } from "~/features/people/person.schema.server";
import { isSetUp } from "~/features/people/setup-link.server";
import { joinCommunity } from "~/features/people/sign-up.server";
import { spendToken } from "~/features/people/tokens.server";
import { viewerOfPerson } from "~/features/people/viewer-of-person";
import { textsOf } from "~/i18n/texts.server";
import { NotFound } from "~/platform/errors";
import { text } from "~/platform/form-fields.server";
import { slugify } from "~/platform/slug";
import { timeZones } from "~/platform/time-zones.server";
import type { Trx } from "~db/connect.server";
import { COMMUNITY_NAME_MAX } from "./community-settings";

export const setupSchema = signUpSchema.extend({
  token: z.string().max(100),
  siteName: text(1, COMMUNITY_NAME_MAX),
  language: languageField,
  timeZone: z.string().refine((zone) => timeZones.includes(zone), {
    error: "people:errors.timeZone",
  }),
});

export type Setup = Omit<z.output<typeof setupSchema>, "password"> & { passwordHash: string };

/**
 * The first start: a name for the community, its first admin and a first board. It needs no mail;
 * the address counts as verified, since nobody before could have taken it.
 * @returns the admin's id.
 * @throws NotFound when the link is not good or the community is set up.
 */
export async function setUpCommunity(trx: Trx, setup: Setup): Promise<number> {
  await spendToken(trx, setup.token, "setup");
  if (await isSetUp(trx)) throw new NotFound();
  const { name, email, passwordHash, language } = setup;
  const person = await joinCommunity(trx, {
    name,
    email,
    passwordHash,
    language,
    verified: true,
    role: "admin",
  });
  const admin = viewerOfPerson(person);
  const named = { name: setup.siteName, defaultLanguage: language, timeZone: setup.timeZone };
  await updateCommunity(trx, { ...named, ready: true });
  await recordActivity(trx, admin, "community.edited", { kind: "community", id: 1 }, named, {
    staffOnly: true,
  });
  const board = textsOf(language).getFixedT(null, "people")("setup.board");
  await createBoard(trx, admin, {
    name: board,
    slug: slugify(board),
    description: "",
    template: "",
    icon: "lightbulb",
    access: "public",
    segments: [],
    confirmed: "",
    approval: "off",
    version: "",
  });
  return person.id;
}
