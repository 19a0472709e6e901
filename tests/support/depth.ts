/** Whether the longest tests go all the way. By `npm test` they go a part of it, unless it is asked for `--thorough`. */
export const thorough = process.env["UPWELL_TEST_DEPTH"] !== "part";
