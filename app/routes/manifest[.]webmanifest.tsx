import { loadFile } from "~/http/load-file.server";

/**
 * What a phone needs to put the community on its home screen. Once it is there, what somebody shares
 * from elsewhere opens the quick form of the company, which asks everybody else to sign in.
 */
export const loader = loadFile(async ({ community }) => {
  const manifest = {
    name: community.name,
    short_name: community.name,
    id: "/",
    start_url: "/ideas",
    display: "minimal-ui",
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      {
        ...{ src: "/icons/icon-maskable-512.png", sizes: "512x512", type: "image/png" },
        purpose: "maskable",
      },
    ],
    share_target: {
      action: "/on-behalf/new",
      method: "GET",
      params: { title: "title", text: "text", url: "url" },
    },
  };
  return new Response(JSON.stringify(manifest), {
    headers: {
      "Content-Type": "application/manifest+json; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  });
});
