import { z } from "zod";
import { sectionFields } from "~/features/brief/brief.schema.server";
import { REVISION_REASON_MAX } from "~/features/brief/section";
import { costBands } from "~/features/community/roadmap-rules";
import {
  checkbox,
  idField,
  isWebAddress,
  many,
  optionalText,
  text,
} from "~/platform/form-fields.server";
import { INTERNAL_NAME_MAX, ITEM_BOARDS_MAX, ITEM_TAGS_MAX, TRACKER_MAX } from "./item-estimate";
import {
  horizons,
  ITEM_TITLE_MAX,
  ITEM_TITLE_MIN,
  plannedHorizons,
  REASON_MAX,
  REASON_MIN,
  SUMMARY_MAX,
  WHY_MAX,
} from "./roadmap-item";

const words = {
  title: text(ITEM_TITLE_MIN, ITEM_TITLE_MAX),
  summary: optionalText(SUMMARY_MAX),
  ...sectionFields,
  owner: idField().optional(),
};

export const newItemSchema = z.object({
  ...words,
  horizon: z.enum(plannedHorizons),
  unpublished: checkbox(),
});

const nothing = z.literal("").transform(() => null);

export const factsSchema = z
  .object({
    internalName: optionalText(INTERNAL_NAME_MAX),
    cost: z.union([nothing, z.enum(costBands)]).default(null),
    confidence: z.union([nothing, z.coerce.number().int().min(0).max(100)]).default(null),
    target: z.union([nothing, z.string().max(7)]).default(null),
    trackerUrl: optionalText(TRACKER_MAX).refine((text) => text === "" || isWebAddress(text), {
      message: "roadmap:facts.trackerWrong",
    }),
    boards: many(idField(), ITEM_BOARDS_MAX),
    tags: many(idField(), ITEM_TAGS_MAX),
    why: optionalText(WHY_MAX),
    version: optionalText(40),
  })
  .transform(({ boards, tags, ...facts }) => ({ ...facts, boardIds: boards, tagIds: tags }));

export const publicationSchema = z.object({
  published: z.enum(["0", "1"]).transform((value) => value === "1"),
});

export const itemSchema = z.object({
  ...words,
  version: idField(),
  reason: optionalText(REVISION_REASON_MAX),
});

export const moveSchema = z.object({
  horizon: z.enum(["now", "next", "later", "delivered"]),
  /** The item before this one; missing at the top. */
  after: idField().optional(),
  why: optionalText(WHY_MAX),
});

const ideas = many(idField(), 50);

/** Missing where none is needed, or none was thought of. */
const reason = text(REASON_MIN, REASON_MAX).optional();

/** Ideas into an item that there is. */
export const knownItemSchema = z.object({ item: idField(), ideas, reason });

/** Ideas into an item that they make. */
export const madeItemSchema = z.object({
  title: words.title,
  summary: words.summary,
  horizon: z.enum(plannedHorizons),
  unpublished: checkbox(),
  ideas,
  reason,
});

const DRAFT_MOST = 200;

/** Where an item was let go on the roadmap, as the address says it. */
export function readWanted(params: URLSearchParams) {
  const horizon = horizons.find((each) => each === params.get("to"));
  const after = /^[1-9]\d{0,14}$/.exec(params.get("after") ?? "")?.[0];
  return horizon ? { horizon, after: after === undefined ? null : Number(after) } : undefined;
}

/** What was filled in before a search, as the address brings it back; null where nothing was. */
export function readDraft(params: URLSearchParams) {
  const value = (name: string) => params.get(name)?.slice(0, DRAFT_MOST);
  return {
    q: (value("q") ?? "").trim(),
    item: value("item") ?? "new",
    title: value("title") ?? null,
    summary: value("summary") ?? "",
    unpublished: params.has("unpublished"),
    reason: params.get("reason")?.slice(0, REASON_MAX) ?? "",
    horizon: plannedHorizons.find((horizon) => horizon === params.get("horizon")) ?? "later",
    ideaIds: params
      .getAll("ideas")
      .filter((id) => /^[1-9]\d{0,14}$/.test(id))
      .map(Number)
      .slice(0, 50),
  };
}
