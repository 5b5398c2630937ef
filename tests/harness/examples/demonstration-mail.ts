import { keepDemonstrationMail } from "../../../src/store/demonstration-mail.ts";
import type { RouteExample, RouteExamples } from "../../kit/route-examples.ts";
import type { Stage } from "../../kit/stage.ts";

/** Keeps a mail as the worker of a demonstration does; gives its id. */
const keepMail = async ({ world }: Stage): Promise<string> => {
  const id = world.ids.id<"demonstration-mail">();
  await world.store.withinJob(async (tx) =>
    keepDemonstrationMail(
      tx,
      id,
      {
        messageId: `<${id}@demonstration.invalid>`,
        to: "ana@people.example",
        subject: "Your link to sign in",
        text: `Dear Ana,\n\n${world.site.url}/link/invented\n`,
        html: "<!doctype html><p>Dear Ana,</p>",
        headers: { "Content-Language": "en" },
      },
      world.clock.now(),
    ),
  );
  return id;
};

const at = (address: (id: string) => string): RouteExample => ({
  by: "visitor",
  ask: async ({ stage }) => ({ address: address(await keepMail(stage)) }),
  answers: 200,
  inDemonstration: true,
  names: "what-was-shown",
});

export const demonstrationMailExamples: RouteExamples = {
  "GET /demonstration/mail": at(() => "/demonstration/mail"),
  "GET /demonstration/mail/:mail": at((id) => `/demonstration/mail/${id}`),
  "GET /demonstration/mail/:mail/html": at((id) => `/demonstration/mail/${id}/html`),
};
