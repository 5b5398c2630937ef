import { MOST_RETURNED } from "../../core/messages/bounce.ts";
import { act, type Route } from "../../web/route.ts";
import { returnedForm } from "./returned.form.ts";
import { takeReturned } from "./take-returned.ts";

/** Where mail that came back is handed on by whoever took it in. */
export const routes: readonly Route[] = [
  act(
    "/mail/returned",
    {
      may: "mail.hand-on",
      logs: "nothing",
      form: returnedForm,
      receives: { as: "bytes", most: MOST_RETURNED, header: "attune-signature" },
      isSigned: true,
    },
    takeReturned,
  ),
];
