import { cast, type MemberName } from "./actors.ts";
import { type Browser, browser, type TestHouse } from "./house.ts";

/** A browser in which somebody of the cast is signed in, in the session that was written for them. */
export const memberAt = (house: TestHouse, name: MemberName): Browser => {
  const opened = browser(house);
  opened.cookies.set("attune-session", cast.members[name].token);
  return opened;
};
