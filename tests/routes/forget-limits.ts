import { RateLimiter } from "~/platform/rate-limit.server";
import type { TestServer } from "../support/http";

/** The server has counted nothing yet, so that a test of another thing never meets a limit. */
export function forgetLimits({ services }: TestServer): void {
  Object.assign(services, { limiter: new RateLimiter(services.database) });
}
