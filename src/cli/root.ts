import { join } from "node:path";

/** The checkout: two folders above both this file and the bundle that is made of it. */
const root = join(import.meta.dirname, "..", "..");

/** The folder of the editions. */
export const standardsFolder = join(root, "standards");
