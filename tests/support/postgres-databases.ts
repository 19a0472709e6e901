import { Client } from "pg";

/** The address of another database on the same server. */
export function sibling(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

export function databaseName(url: string): string {
  return new URL(url).pathname.slice(1);
}

/** Connects for the length of `work`; `url` may name any database that is not to be dropped or cloned. */
export async function onServer<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
