import { afterAll, beforeAll, expect, test } from "vitest";
import { mark } from "../../tests/harness/bad-input/hostile.ts";
import { cast } from "../../tests/kit/actors.ts";
import { fieldsIn } from "../../tests/kit/form-fields.ts";
import { openStage, type Stage } from "../../tests/kit/stage.ts";

// A form is sent after its session has ended. What was typed waits in the page until somebody is signed in again.

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

test("what was typed is in the page, with where to sign in, and is sent again from there", async () =>
  stage.forgetting(async () => {
    const typed = { language: "es", name: 'Ana "Anita" & Söhne' };
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

test("a field that came several times is kept as often, lines and markup as they were typed", async () => {
  const typed = { many: ["a", "", "b"], lines: "one\r\ntwo", hostile: mark, [mark]: "name" };
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
  const { text } = await stage.as("visitor").post("/me/name", { name: "Ana", ...secrets });
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  expect(text).toContain('value="Ana"');
});

test.each([
  ["nothing", {}],
  ["more fields than a form of ours has", { name: Array.from({ length: 2001 }, () => "") }],
])("with %s the page only says what happened", async (_, typed) => {
  const { status, text } = await stage.as("visitor").post("/me/name", typed);
  expect(status).toBe(401);
  expect(text).not.toContain('target="_blank"');
});

test("it speaks Spanish", async () => {
  const visitor = stage.as("visitor");
  visitor.cookies.set("attune-language", "es");
  expect((await visitor.post("/me/name", { name: "Ana" })).text).toContain("Enviar otra vez");
});
