import { existsSync, readdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import express, { type RequestHandler } from "express";
import { addDefaultQuestions } from "~/features/answering/default-questions.server";
import { nameStatuses } from "~/features/ideas/name-statuses.server";
import { startJobs, startStandingJobs } from "~/features/notifications/job-handlers.server";
import { setupLink } from "~/features/people/setup-link.server";
import type { Services } from "~/http/context.server";
import { createApp } from "~/http/express/app";
import { BadConfiguration, type Env, readEnv } from "~/platform/env.server";
import { createLog, type Log } from "~/platform/log.server";
import { openStorage } from "~/platform/open-storage.server";
import { RateLimiter } from "~/platform/rate-limit.server";
import { getSecret } from "~/platform/secret.server";
import { Sessions } from "~/platform/session.server";
import { openDatabase } from "~db/connect.server";
import { migrateToLatest } from "~db/migrate";
import { whyUnusable } from "~db/why-unusable";

const DRAIN_MS = 9_000;
const JOB_DRAIN_MS = 5_000;
const HOUSEKEEPING_MS = 2_000;
const OLDEST_SAFE_NODE = 22;

export interface Running {
  /** Where it listens, such as `http://127.0.0.1:3000`. */
  address: string;
  services: Services;
  jobs: ReturnType<typeof startJobs>;
  /** Drains within ten seconds and closes the database. */
  stop(): Promise<void>;
}

export interface StartOptions {
  env?: Env;
  build?: ServerBuild | (() => Promise<ServerBuild>);
  assets?: RequestHandler[];
  log?: Log;
}

/**
 * An idle connection is kept longer than proxies keep theirs (a minute as a rule): a request that is
 * sent just as it is closed would be lost, and not every client sends it again.
 */
const KEEP_ALIVE_MS = 75_000;

/** Opens the database, brings it to the newest schema, and serves. */
export async function start(options: StartOptions = {}): Promise<Running> {
  const env = options.env ?? readEnv(process.env);
  const log = options.log ?? createLog(env.logLevel);
  const { database, schema } = await openMigrated(env);
  const limiter = new RateLimiter(database);
  await limiter.load();
  const services: Services = {
    database,
    env,
    log,
    limiter,
    schema,
    storage: openStorage(database, env),
    sessions: new Sessions(database, { secure: env.publicUrl.startsWith("https:") }),
    secret: await getSecret(database, "signing"),
  };
  const build = options.build ?? (await productionBuild());
  const server = createServer(
    { keepAliveTimeout: KEEP_ALIVE_MS },
    createApp({ services, build, assets: options.assets ?? builtAssets() }),
  );
  await nameStatuses(database);
  await addDefaultQuestions(database);
  await startStandingJobs(services);
  await listen(server, env);
  const jobs = startJobs(services);
  const timer = setInterval(
    () => void limiter.save().catch((error) => log.error(String(error))),
    HOUSEKEEPING_MS,
  );
  const { address, port } = server.address() as AddressInfo;
  const url = `http://${address.includes(":") ? `[${address}]` : address}:${port}`;
  await sayStarted(services, url);
  return {
    address: url,
    services,
    jobs,
    async stop() {
      clearInterval(timer);
      await Promise.all([drain(server), orLeave(jobs.stop())]);
      await limiter.save();
      await database.close();
    },
  };
}

/** @throws BadConfiguration when the database of the configuration cannot be used. */
async function openMigrated({ databaseUrl: url, databasePool: poolSize }: Env) {
  try {
    const database = await openDatabase({ url, poolSize });
    return { database, schema: await migrateToLatest(database) };
  } catch (error) {
    const reason = whyUnusable(error);
    throw reason ? new BadConfiguration(reason) : error;
  }
}

async function productionBuild(): Promise<ServerBuild> {
  const file = resolve("build/server/index.js");
  if (!existsSync(file)) {
    throw new BadConfiguration("There is no build yet. Run `npm run build` first.");
  }
  return import(/* @vite-ignore */ pathToFileURL(file).href) as Promise<ServerBuild>;
}

/**
 * Hashed files are kept for good; the others are asked for again after an hour. The disk is asked only for
 * what is under a name that the build has.
 */
function builtAssets(): RequestHandler[] {
  const hashed = express.static("build/client/assets", { immutable: true, maxAge: "1y" });
  const others = express.static("build/client", { maxAge: "1h", index: false });
  const names = new Set(readdirSync("build/client"));
  return [
    express.Router().use("/assets", hashed),
    (request, response, next) => {
      const [, first = ""] = request.path.split("/");
      return names.has(first) ? others(request, response, next) : next();
    },
  ];
}

function listen(server: Server, env: Env): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      fail(taken ? new BadConfiguration(`PORT ${env.port} is taken. Set another PORT.`) : error);
    });
    server.listen(env.port, env.host, done);
  });
}

async function sayStarted({ env, log, database }: Services, url: string): Promise<void> {
  log.info(
    { address: url, publicUrl: env.publicUrl, engine: database.engine },
    "Upwell is running",
  );
  if (!env.smtpUrl)
    log.warn("SMTP_URL is not set: mail stays in the outbox, where admins read it.");
  if (env.mode === "production" && Number(process.versions.node.split(".")[0]) < OLDEST_SAFE_NODE) {
    log.warn(`Node ${process.versions.node} gets no security fixes any more; use 22 or newer.`);
  }
  const link = await setupLink(database, env.publicUrl);
  if (link) log.warn({ link }, "Open this link once to name the community and become its admin.");
}

/** Ends idle connections at once and the others when their answer is out, nine seconds at most. */
function drain(server: Server): Promise<void> {
  return new Promise((done) => {
    const force = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearTimeout(force);
      done();
    });
    server.closeIdleConnections();
  });
}

/** A job that waits for a mail server is left behind: it runs again when its lock has run out. */
function orLeave(work: Promise<void>): Promise<void> {
  return new Promise((done, fail) => {
    const enough = setTimeout(done, JOB_DRAIN_MS);
    work.then(done, fail).finally(() => clearTimeout(enough));
  });
}

async function main(): Promise<void> {
  try {
    const starting = start();
    // From the first request on: a signal that finds nobody listening ends the process at once.
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => void starting.then(stopWhole, () => process.exit(1)));
    }
    await starting;
  } catch (error) {
    if (!(error instanceof BadConfiguration)) throw error;
    process.stderr.write(`Upwell cannot start:\n${error.message}\n`);
    process.exit(1);
  }
}

async function stopWhole(running: Running): Promise<void> {
  await running.stop();
  process.exit(0);
}

const startedAs = process.argv[1] ? pathToFileURL(resolve(process.argv[1])).href : "";
if (import.meta.url === startedAs) await main();
