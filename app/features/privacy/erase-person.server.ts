import type { Database } from "~db/connect.server";
import { beginErasure } from "./erase/begin-erasure.server";
import { blankTexts } from "./erase/blank-texts.server";
import { blankDetails, endErasure } from "./erase/end-erasure.server";
import { eraseErrands } from "./erase/erase-errands.server";
import { eraseMails } from "./erase/erase-mails.server";
import { eraseMailsOfTexts } from "./erase/erase-mails-of-texts.server";
import { eraseOwnRows } from "./erase/erase-own-rows.server";
import { erasePictures } from "./erase/erase-pictures.server";
import type { ErasureStep } from "./erase/erasing";
import { forgetInTexts } from "./erase/forget-in-texts.server";
import type { ErasurePayload } from "./plan-erasure.server";

/** What the person is recognised by goes last: until then a step can be run again. */
const steps: readonly ErasureStep[] = [
  eraseOwnRows,
  erasePictures,
  eraseMailsOfTexts,
  blankTexts,
  eraseMails,
  eraseErrands,
  forgetInTexts,
  blankDetails,
  endErasure,
];

/**
 * Forgets a person whose time has come, in many short transactions. Harmless when it is not due or
 * was done; after a crash it begins again and finds less to do.
 */
export async function erasePerson(database: Database, { personId }: ErasurePayload): Promise<void> {
  const erasing = await beginErasure(database, personId);
  if (!erasing) return;
  for (const step of steps) await step(erasing);
}
