import { createContext } from "react";

/** The nonce of a hydrated page's scripts; given where the server renders, unknown in the browser. */
export const NonceContext = createContext<string | undefined>(undefined);
