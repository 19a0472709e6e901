import { z } from "zod";
import { isWebAddress, optionalText, text } from "~/platform/form-fields.server";
import {
  ACCESS_TITLE_MAX,
  ACCESS_TITLE_MIN,
  ACCESS_URL_MAX,
  accessKinds,
  audiences,
  UNDISCLOSED_MAX,
  USED_BY_MAX,
} from "./item-access";

export const accessSchema = z.object({
  kind: z.enum(accessKinds),
  title: text(ACCESS_TITLE_MIN, ACCESS_TITLE_MAX),
  url: text(1, ACCESS_URL_MAX).refine(isWebAddress, { error: "dart:access.urlWrong" }),
  audience: z.enum(audiences),
  usedBy: optionalText(USED_BY_MAX),
});

export const undisclosedSchema = z.object({ undisclosed: optionalText(UNDISCLOSED_MAX) });
