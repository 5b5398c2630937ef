import { frameAddresses } from "../../ui/frame/addresses.ts";
import { act, page, type Route } from "../../web/route.ts";
import { inboxPage } from "./inbox.page.tsx";
import { mark, markAll, markAllForm, markForm } from "./mark.ts";
import { messagePage } from "./message.page.tsx";

const { inbox } = frameAddresses;
const may = "inbox.read";

/** What somebody was told. Marks of having read are theirs alone, so the audit says nothing of them. */
export const routes: readonly Route[] = [
  page(inbox, { may }, inboxPage),
  page(`${inbox}/:message`, { may }, messagePage),
  act(`${inbox}/:message/mark`, { may, logs: "nothing", form: markForm, from: messagePage }, mark),
  act(`${inbox}/read`, { may, logs: "nothing", form: markAllForm }, markAll),
];
