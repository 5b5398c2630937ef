import type { Route } from "../../src/web/route.ts";
import { type ActorName, cast, type Side } from "../kit/actors.ts";
import type { Answer, Browser } from "../kit/house.ts";
import type { Asked, RouteExample, Scene } from "../kit/route-examples.ts";
import type { Stage } from "../kit/stage.ts";

/** The scene of an association. */
export const sceneIn = (stage: Stage, side: Side): Scene => ({
  stage,
  side,
  association: cast.associations[side],
});

const open = (stage: Stage, name: ActorName, { cookies = {} }: Asked): Browser => {
  const opened = stage.as(name);
  for (const [cookie, value] of Object.entries(cookies)) opened.cookies.set(`attune-${cookie}`, value);
  return opened;
};

const sendIn = async (
  opened: Browser,
  method: Route["method"],
  { address, fields = {}, headers = {} }: Asked,
): Promise<Answer> => (method === "GET" ? opened.get(address) : opened.post(address, fields, headers));

/** Sends what an example asks, as somebody of the cast. */
export const send = async (
  stage: Stage,
  name: ActorName,
  method: Route["method"],
  asked: Asked,
): Promise<Answer> => sendIn(open(stage, name, asked), method, asked);

/** The same, and then on to wherever the answer leads, once. */
export const sendAndFollow = async (
  stage: Stage,
  name: ActorName,
  method: Route["method"],
  asked: Asked,
): Promise<readonly Answer[]> => {
  const opened = open(stage, name, asked);
  const answer = await sendIn(opened, method, asked);
  return answer.location === undefined ? [answer] : [answer, await opened.follow(answer)];
};

/** True where an answer is what an example says. */
export const isRight = ({ answers }: RouteExample, { status, location }: Answer): boolean =>
  typeof answers === "number"
    ? status === answers
    : status === 303 && (location ?? "").startsWith(answers.to) && !(location ?? "").includes("?next=");

/** The examples of a route as a list. */
export const listed = (
  found: RouteExample | readonly [RouteExample, ...(readonly RouteExample[])] | undefined,
): readonly RouteExample[] => (found === undefined ? [] : "by" in found ? [found] : found);
