import { inventedPeople } from "../../src/features/demonstration/cast.ts";

/** Signs somebody invented in by one press, and gives the cookie. */
export const cookieOf = async (url: string, name: string): Promise<string> => {
  const person = inventedPeople.find((invented) => invented.name === name)?.id ?? "";
  const entered = await fetch(`${url}/demonstration/enter`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: url },
    body: new URLSearchParams({ person }),
  });
  return entered.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
};
