import { z } from "zod";
import { checkbox, idField, many, optionalText } from "~/platform/form-fields.server";
import { timeZones } from "~/platform/time-zones.server";
import { TOPICS_MOST } from "./answering-choice";

/** Browsers may send the seconds, too. */
const time = z
  .string()
  .trim()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d(:00)?)?$/, "questions:answering.errors.time")
  .default("")
  .transform((text) => text.slice(0, 5));

export const answeringChoiceSchema = z
  .object({
    askMe: checkbox(),
    topics: many(idField(), TOPICS_MOST),
    timeZone: optionalText(80).refine((name) => timeZones.includes(name), "shared:errors.choice"),
    quietFrom: time,
    quietUntil: time,
  })
  .superRefine(({ quietFrom, quietUntil }, context) => {
    const missing = (quietFrom === "") !== (quietUntil === "");
    const same = quietFrom !== "" && quietFrom === quietUntil;
    if (!missing && !same) return;
    const path = [quietFrom === "" ? "quietFrom" : "quietUntil"];
    const message = `questions:answering.errors.${missing ? "both" : "differ"}`;
    context.addIssue({ code: "custom", path, message });
  })
  .transform(({ topics, ...choice }) => ({ ...choice, topicIds: [...new Set(topics)] }));
