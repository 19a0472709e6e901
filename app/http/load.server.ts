import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Community } from "~/features/community/community";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { communityOf, type RequestContext, viewerOf } from "./context.server";
import { toThrown } from "./errors.server";
import { waitsForSetup } from "./first-run";

/** What a loader works with. */
export interface LoadContext {
  db: Db;
  viewer: Viewer;
  community: Community;
  params: Record<string, string | undefined>;
  url: URL;
  request: Request;
  context: RequestContext;
}

/** Makes a loader. What `work` refuses becomes a redirect to sign-in or an error page. */
export function load<T>(work: (context: LoadContext) => Promise<T>) {
  return async ({ request, params, context }: LoaderFunctionArgs): Promise<T> => {
    const url = new URL(request.url);
    try {
      const [viewer, community] = await Promise.all([viewerOf(context), communityOf(context)]);
      if (waitsForSetup(community, url.pathname)) throw redirect("/setup");
      const db = context.services.database.read;
      return await work({ db, viewer, community, params, url, request, context });
    } catch (error) {
      throw toThrown(error, url.pathname + url.search);
    }
  };
}

/**
 * The number at the start of a path part such as `12-faster-checkout`.
 * @throws NotFound when there is none.
 */
export function numberParam(value: string | undefined): number {
  const digits = /^([1-9]\d{0,14})(?:-|$)/.exec(value ?? "")?.[1];
  if (!digits) throw new NotFound();
  return Number(digits);
}
