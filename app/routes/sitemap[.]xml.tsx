import { sitemapIndex } from "~/features/discovery/sitemap.queries.server";
import { answerXml } from "~/http/answer-xml.server";
import { loadFile } from "~/http/load-file.server";

/** The index of all parts; it is named in `/robots.txt`. */
export const loader = loadFile(async ({ db, context }) =>
  answerXml(await sitemapIndex(db, context.services.env.publicUrl)),
);
