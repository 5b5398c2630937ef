import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mark } from "../../tests/harness/bad-input/hostile.ts";
import { cast } from "../../tests/kit/actors.ts";
import { fieldsIn } from "../../tests/kit/form-fields.ts";
import { openStage, type Stage } from "../../tests/kit/stage.ts";
import { seededIds } from "../services/ids.ts";
import { accountKey } from "./account-key.ts";

// A form is sent after its session has ended. What was typed waits in the page until somebody is signed in again.

let stage: Stage;
const account = accountKey(cast.members.person.personId);
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

test("what was typed is in the page, with where to sign in, and is sent again from there", async () =>
  stage.forgetting(async () => {
    const typed = { account, language: "es", name: 'Ana "Anita" & Söhne' };
    const met = await stage.as("visitor").post("/me/name", typed);
    expect(met.status).toBe(401);
    expect(met.headers.get("cache-control")).toBe("no-store");
    expect(met.text).toContain('target="_blank"');
    expect(met.text).toContain('href="/sign-in?next=%2Fme%2Fname"');
    const again = await stage.as("person").post("/me/name", fieldsIn(met, "/me/name"));
    expect([again.status, again.location]).toEqual([303, "/me"]);
    const { personId } = cast.members.person;
    expect((await stage.rows("persons")).find(({ id }) => id === personId)?.["name"]).toBe(typed.name);
  }));

test("before a second step that is owed it waits in the page as well, with where to take it", async () => {
  const weak = cast.members["one-factor"].personId;
  const typed = { account: accountKey(weak), address: "new@a.example", roles: "coordinator" };
  const address = "/a/alder-bay/people/invite";
  const met = await stage.as("one-factor").post(address, typed);
  expect(met.status).toBe(401);
  expect(met.text).toContain(`href="/sign-in/second?next=${encodeURIComponent(address)}"`);
  expect(fieldsIn(met, address)).toMatchObject(
    Object.fromEntries(Object.entries(typed).map(([field, value]) => [field, [value]])),
  );
  const unsaid = await stage.as("one-factor").post(address, { address: "new@a.example" });
  expect([unsaid.status, unsaid.location?.split("?")[0]]).toEqual([303, "/sign-in/second"]);
});

test("a field that came several times is kept as often, lines and markup as they were typed", async () => {
  const typed = { account, many: ["a", "", "b"], lines: "one\r\ntwo", hostile: mark, [mark]: "name" };
  const { text } = await stage.as("visitor").post("/me/name", typed);
  expect([...text.matchAll(/name="many" value="([^"]*)"/g)].map(([, value]) => value)).toEqual([
    "a",
    "",
    "b",
  ]);
  expect(text).toContain('name="lines" value="one\ntwo"');
  expect(text).not.toContain(mark.slice(0, 5));
});

test("no password, code or token is ever written into it", async () => {
  const secrets = {
    password: "a lamp beside",
    newPassword: "a lamp behind",
    code: "123456",
    token: "t0k3n",
    answer: "signed here",
  };
  const { text } = await stage.as("visitor").post("/me/name", { account, name: "Ana", ...secrets });
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  expect(text).toContain('value="Ana"');
});

test.each([
  ["nothing", {}],
  ["what nobody says who typed it", { name: "Ana" }],
  ["more fields than a form of ours has", { account, name: Array.from({ length: 2001 }, () => "") }],
])("with %s the page only says what happened", async (_, typed) => {
  const { status, text } = await stage.as("visitor").post("/me/name", typed);
  expect(status).toBe(401);
  expect(text).not.toContain('target="_blank"');
});

test("it speaks Spanish", async () => {
  const visitor = stage.as("visitor");
  visitor.cookies.set("attune-language", "es");
  expect((await visitor.post("/me/name", { account, name: "Ana" })).text).toContain("Enviar otra vez");
});

describe("what one account typed is done for no other", () => {
  const nameOf = async (who: "person" | "other-person"): Promise<unknown> =>
    (await stage.rows("persons")).find(({ id }) => id === cast.members[who].personId)?.["name"];

  test("every form that changes something says whose page it stands on, and one that asks does not", async () => {
    for (const [who, address] of [
      ["person", "/me/name"],
      ["person", "/me/addresses"],
      ["person", "/portfolio/training/new"],
      ["a-association-administrator", "/a/alder-bay/audit"],
    ] as const) {
      const { text } = await stage.as(who).get(address);
      const forms = (text.split("<main")[1]?.split("</main>")[0] ?? "").split("<form").slice(1);
      const key = accountKey(cast.members[who].personId);
      expect(forms.length, address).toBeGreaterThan(0);
      for (const form of forms)
        expect(form.includes(`name="account" value="${key}"`), form).toBe(form.includes('method="post"'));
    }
    const { text } = await stage.as("visitor").get("/sign-in");
    expect(text).not.toContain('name="account"');
  });

  test("kept after its session ended, it is sent by somebody else in vain, and by its own account", async () =>
    stage.forgetting(async () => {
      const before = await nameOf("other-person");
      const { text } = await stage.as("person").get("/me/name");
      const typed = {
        account: /name="account" value="([^"]*)"/.exec(text)?.[1] ?? "",
        language: "en",
        name: "Ana B.",
      };
      const kept = fieldsIn(await stage.as("visitor").post("/me/name", typed), "/me/name");
      const other = stage.as("other-person");
      other.cookies.set("attune-language", "en");
      const refused = await other.post("/me/name", kept);
      expect(refused.status).toBe(409);
      expect(refused.text).toContain("This was typed under another account");
      expect(await nameOf("other-person")).toBe(before);
      // The page keeps it on, for whoever typed it and still for nobody else.
      const still = fieldsIn(refused, "/me/name");
      expect(still).toEqual(kept);
      expect((await stage.as("other-person").post("/me/name", still)).status).toBe(409);
      expect((await stage.as("person").post("/me/name", still)).location).toBe("/me");
      expect([await nameOf("person"), await nameOf("other-person")]).toEqual(["Ana B.", before]);
    }));

  describe("also where the door is closed to whoever is signed in now", () => {
    const typist = "a-association-administrator";
    const address = "/a/alder-bay/people/invite";
    const sent = {
      account: accountKey(cast.members[typist].personId),
      id: seededIds("kept invitation").id(),
      name: "Nora Lindqvist",
      address: "new.reviewer@kept.example",
      roles: "reviewer",
      language: "en",
    };
    const outsiders = ["person", "b-coordinator", "one-factor", "alliance"] as const;

    test.each(outsiders)("%s gets it kept, and hears no more than that it is another's", async (who) =>
      stage.forgetting(async () => {
        const met = await stage.as(who).post(address, sent);
        expect(met.status).toBe(409);
        expect(Object.entries(fieldsIn(met, address)).map(([name, [value]]) => [name, value])).toEqual(
          Object.entries(sent),
        );
        const open = await stage.as(who).post("/me/name", sent);
        const told = ({ text }: { readonly text: string }): string =>
          (/<main[\s\S]*<\/main>/.exec(text)?.[0] ?? "").replaceAll(/action="[^"]*"/g, "");
        expect(told(met)).toContain("<form");
        expect(told(met)).toBe(told(open));
      }),
    );

    test("it says the same whether or not whoever typed it may do it", async () =>
      stage.forgetting(async () => {
        const of = async (member: typeof typist | "b-exam-scorer"): Promise<string> => {
          const account = accountKey(cast.members[member].personId);
          const { status, text } = await stage.as("person").post(address, { ...sent, account });
          expect(status).toBe(409);
          return text.replaceAll(account, "");
        };
        expect(await of(typist)).toBe(await of("b-exam-scorer"));
      }));

    test("whoever typed it sends it from there", async () =>
      stage.forgetting(async () => {
        const kept = fieldsIn(await stage.as("person").post(address, sent), address);
        expect((await stage.as("person").post(address, kept)).status).toBe(409);
        expect((await stage.as(typist).post(address, kept)).location).toBe("/a/alder-bay/people");
      }));

    test("what says that it is their own meets the closed door", async () =>
      stage.forgetting(async () => {
        const own = { ...sent, account: accountKey(cast.members.person.personId) };
        const met = await stage.as("person").post(address, own);
        expect([met.status, met.text.includes(sent.address)]).toEqual([403, false]);
      }));
  });

  test("an account said twice is none", async () =>
    stage.forgetting(async () => {
      const own = accountKey(cast.members["other-person"].personId);
      const both = { account: [own, account], language: "en", name: "Ana" };
      expect((await stage.as("other-person").post("/me/name", both)).status).toBe(409);
    }));

  test("who signs out in an old page, or chooses a language there, does so whoever is signed in", async () =>
    stage.forgetting(async () => {
      const { text } = await stage.as("person").get("/me");
      const frame = text.replace(/<main[\s\S]*<\/main>/, "");
      expect(frame).toContain('action="/sign-out"');
      expect(frame).not.toContain('name="account"');
    }));
});
