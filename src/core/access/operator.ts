import type { Action } from "./actions.ts";
import type { Permit } from "./can.ts";

/**
 * The permit of whoever runs the installation, at its own command line: they own the database and may do anything to it.
 * What comes over the network never gets one (.dependency-cruiser.js).
 */
export const operatorPermit = <A extends Action>(action: A): Permit<A> => ({ action }) as Permit<A>;
