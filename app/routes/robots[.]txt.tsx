import { loadFile } from "~/http/load-file.server";

/**
 * Forms, and lists in all their orders, are no pages to be found. What may be read but not found says
 * so itself (`noindex`), which a robot sees only where it may look.
 */
const NOT_FOR_ROBOTS = [
  "/admin",
  "/login",
  "/signup",
  "/settings",
  "/inbox",
  "/ideas/new",
  "/begun",
];

export const loader = loadFile(async ({ context }) => {
  const lines = [
    "User-agent: *",
    ...NOT_FOR_ROBOTS.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${context.services.env.publicUrl}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  });
});
