import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { findOwn } from "../frame/find-own.ts";
import { OwnFrame, ownTitle } from "../frame/own-frame.tsx";

/** One's own application at a glance. */
export const overviewPage: Show = async (visit) => {
  const own = await findOwn(visit);
  if (own === undefined) return missing;
  return shown({
    title: ownTitle(visit, own, "overview"),
    body: <OwnFrame visit={visit} own={own} tab="overview" />,
  });
};
