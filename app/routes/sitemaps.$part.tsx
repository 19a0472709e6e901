import { sitemapPart } from "~/features/discovery/sitemap.queries.server";
import { answerXml } from "~/http/answer-xml.server";
import { loadFile } from "~/http/load-file.server";

/** At most 50,000 addresses of what everybody may read. */
export const loader = loadFile(async ({ db, params, context }) =>
  answerXml(await sitemapPart(db, context.services.env.publicUrl, params["part"])),
);
