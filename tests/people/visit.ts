import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { updateCommunity } from "~/features/community/community.queries.server";
import type { RequestContext, Services } from "~/http/context.server";
import { readEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { RateLimiter } from "~/platform/rate-limit.server";
import { getSecret } from "~/platform/secret.server";
import { Sessions } from "~/platform/session.server";
import { databaseStorage } from "~/platform/storage-database.server";
import type { Database } from "~db/connect.server";
import { openTestDatabase } from "../support/database";

/** The parts of a route module that answer a request. */
interface Route {
  loader?: (args: LoaderFunctionArgs) => Promise<unknown>;
  action?: (args: ActionFunctionArgs) => Promise<unknown>;
}

export interface Reply {
  status: number;
  location: string | null;
  data: unknown;
}

export type Site = Services & { close(): Promise<void>; visitor(address?: string): Visitor };

/** A community that is set up, with mail going out or not, and the routes as they are. */
export async function openSite(variables: Record<string, string> = {}): Promise<Site> {
  const database = await openTestDatabase();
  const env = readEnv({ PUBLIC_URL: "http://community.test", LOG_LEVEL: "silent", ...variables });
  await database.write((trx) => updateCommunity(trx, { name: "Brasa", ready: true }));
  const services: Services = {
    database,
    env,
    log: createLog("silent"),
    limiter: new RateLimiter(database),
    sessions: new Sessions(database, { secure: false }),
    secret: await getSecret(database, "signing"),
    storage: databaseStorage(database),
    schema: "",
  };
  return {
    ...services,
    close: () => database.close(),
    visitor: (address) => new Visitor(services, address),
  };
}

/** A browser without script: keeps cookies and sends forms, straight to the route's functions. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly #services: Services;
  readonly #address: string;

  constructor(services: Services, address = "192.0.2.1") {
    this.#services = services;
    this.#address = address;
  }

  get(route: Route, path: string, params: Record<string, string> = {}): Promise<Reply> {
    return this.#ask(route.loader, new Request(`http://community.test${path}`), params);
  }

  post(
    route: Route,
    path: string,
    fields: Record<string, string>,
    params: Record<string, string> = {},
  ): Promise<Reply> {
    const body = new URLSearchParams(fields);
    const request = new Request(`http://community.test${path}`, { method: "POST", body });
    return this.#ask(route.action, request, params);
  }

  async #ask(
    answer: Route["loader"] | Route["action"],
    request: Request,
    params: Record<string, string>,
  ): Promise<Reply> {
    if (!answer) throw new Error("the route does not answer this");
    const context = this.context();
    try {
      return toReply(await answer({ request, params, context: { ...context } }));
    } catch (thrown) {
      return toReply(thrown);
    }
  }

  /** The context of one request of this browser. */
  context(): RequestContext {
    return {
      services: this.#services,
      requestId: "test",
      address: this.#address,
      cookies: [...this.cookies].map((pair) => pair.join("=")).join("; "),
      acceptLanguage: "en",
      userAgent: "Test",
      fromScript: false,
      nonce: "",
      setCookie: (header) => this.#keep(header),
    };
  }

  #keep(header: string): void {
    const [name = "", value = ""] = (header.split(";")[0] ?? "").split("=");
    if (value === "" || /max-age=0\b/i.test(header)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

function toReply(answer: unknown): Reply {
  if (answer instanceof Response) {
    return { status: answer.status, location: answer.headers.get("Location"), data: null };
  }
  if (answer instanceof Error) throw answer;
  const wrapped = answer as { type?: string; data?: unknown; init?: { status?: number } };
  if (wrapped.type === "DataWithResponseInit") {
    return { status: wrapped.init?.status ?? 200, location: null, data: wrapped.data };
  }
  return { status: 200, location: null, data: answer };
}

/** The mails in the outbox to an address, oldest first. */
export function mailsTo(database: Database, address: string) {
  return database.read
    .selectFrom("mail")
    .selectAll()
    .where("to_address", "=", address)
    .orderBy("id")
    .execute();
}

/** The token in the newest mail to an address. */
export async function tokenTo(database: Database, address: string): Promise<string> {
  const mail = (await mailsTo(database, address)).at(-1);
  const token = /\/(?:verify|reset|login\/link|invitation)\/([\w-]+)/.exec(
    mail?.body_text ?? "",
  )?.[1];
  if (!token) throw new Error(`no mail with a token came to ${address}`);
  return token;
}
