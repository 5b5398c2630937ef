import { signatureOf } from "../../../src/services/returns.ts";
import { BOUNCE_SECRET } from "../../kit/house.ts";
import type { RouteExamples } from "../../kit/route-examples.ts";

/** What is handed on: no mail of ours, so that it is read and changes nothing. */
const fields = { mail: "Subject: hello" };

export const returnedMailExamples: RouteExamples = {
  "POST /mail/returned": [
    {
      by: "visitor",
      ask: ({ stage }) => {
        const at = String(Math.floor(stage.clock.now() / 1000));
        const mac = signatureOf(BOUNCE_SECRET, at, Buffer.from(new URLSearchParams(fields).toString()));
        return { address: "/mail/returned", fields, headers: { "attune-signature": `t=${at},v1=${mac}` } };
      },
      answers: 200,
    },
    { by: "visitor", ask: () => ({ address: "/mail/returned", fields }), answers: 401 },
  ],
};
