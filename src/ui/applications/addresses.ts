import type { ApplicationId } from "../../core/application/application.ts";
import type { OwnTab } from "../wording/site/application/frame.ts";

/** Where somebody finds their applications. */
export const applicationAddresses = { all: "/applications", fresh: "/applications/new" } as const;

/** One's own application, or one of its pages. */
export const applicationHref = (id: ApplicationId, tab: OwnTab = "overview"): string =>
  tab === "overview" ? `${applicationAddresses.all}/${id}` : `${applicationAddresses.all}/${id}/${tab}`;
