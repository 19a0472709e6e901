import { z } from "zod";
import { idField, many, optionalText, text } from "~/platform/form-fields.server";
import { slugify } from "~/platform/slug";
import { approvals } from "./approval";
import {
  BOARD_DESCRIPTION_MAX,
  BOARD_NAME_MAX,
  BOARD_SLUG_MAX,
  BOARD_TEMPLATE_MAX,
  boardAccesses,
  boardIcons,
} from "./board";

const CONFIRMED_MAX = 2_000;

export const boardSchema = z
  .object({
    name: text(2, BOARD_NAME_MAX),
    slug: optionalText(BOARD_SLUG_MAX),
    description: optionalText(BOARD_DESCRIPTION_MAX),
    template: optionalText(BOARD_TEMPLATE_MAX),
    icon: z.enum(["", ...boardIcons]).default(""),
    access: z.enum(boardAccesses),
    segments: many(idField()),
    approval: z.enum(approvals).default("off"),
    version: optionalText(40),
    /** What the admin was asked about and agreed to. */
    confirmed: optionalText(CONFIRMED_MAX),
  })
  .transform((board) => ({
    ...board,
    slug: slugify(board.slug || board.name),
    segments: board.access === "segments" ? [...new Set(board.segments)].sort((a, b) => a - b) : [],
  }))
  .refine((board) => board.access !== "segments" || board.segments.length > 0, {
    path: ["segments"],
    message: "boards:segments.none",
  })
  .refine((board) => board.slug !== "", { path: ["slug"], message: "shared:errors.required" });

export type BoardInput = z.output<typeof boardSchema>;
