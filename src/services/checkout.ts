import { join } from "node:path";

/** The checkout: two folders above both this file and the bundle that is made of it. */
export const checkoutFolder = join(import.meta.dirname, "..", "..");

/** The folder of the editions. */
export const standardsFolder = join(checkoutFolder, "standards");

/** The folder of the numbered migrations and of the grants beside it. */
export const storeFolder = join(checkoutFolder, "src", "store");
