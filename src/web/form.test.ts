import { expect, test } from "vitest";
import * as z from "zod";
import { no, yes } from "../core/kernel/result.ts";
import { readTyped, withoutSecrets } from "./entered.ts";
import { form, line, someOf } from "./form.ts";
import { nameField } from "./form-fields.ts";

const visit = form({ name: line(20), languages: someOf(z.enum(["en", "es"])) });

const sent = async (body: string): Promise<ReturnType<typeof visit.read>> =>
  visit.read(
    (await readTyped(
      new Request("https://attune.example/?name=from-the-address", {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body,
      }),
    )) ?? {},
  );

test("a form takes what it names and nothing else", async () => {
  expect(await sent("name=Ana&role=administrator&languages=en&languages=es")).toEqual(
    yes({ name: "Ana", languages: ["en", "es"] }),
  );
});

test("of a field that comes twice the first counts, and none comes out of the address", async () => {
  expect(await sent("name=Ana&name=Eva&languages=en")).toEqual(yes({ name: "Ana", languages: ["en"] }));
  expect(await sent("languages=en")).toEqual(no([{ field: "name", problem: "required" }]));
});

test("names that every object has are fields like others", async () => {
  const names = "__proto__=a&constructor=b&toString=c&__proto__[isAdmin]=d";
  expect(await sent(`${names}&name=Ana&languages=es`)).toEqual(yes({ name: "Ana", languages: ["es"] }));
  expect(await sent(`${names}&languages=es`)).toEqual(no([{ field: "name", problem: "required" }]));
  expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
});

test("what is not offered or too long is a problem of its field", async () => {
  expect(await sent(`name=${"a".repeat(21)}&languages=de`)).toEqual(
    no([
      { field: "name", problem: "too-long", limit: 20 },
      { field: "languages.0", problem: "not-offered" },
    ]),
  );
});

test("a group of boxes of which none is ticked asks to choose", async () => {
  expect(await sent("name=Ana")).toEqual(no([{ field: "languages", problem: "not-chosen" }]));
});

test("what a rule of core reads says its limit too, and only of what it is about", async () => {
  const names = form({ name: nameField });
  expect(names.read({ name: ["a".repeat(201)] })).toEqual(
    no([{ field: "name", problem: "too-long", limit: 200 }]),
  );
  expect(names.read({ name: [" "] })).toEqual(no([{ field: "name", problem: "required" }]));
});

test("what is not sent as a form is no form, and secrets are not shown again", async () => {
  const json = new Request("https://attune.example/", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"name":"Ana"}',
  });
  expect(await readTyped(json)).toEqual({});
  expect(
    withoutSecrets({ name: ["Ana"], password: ["x"], newPassword: ["x"], code: ["1"], recoveryCode: ["1"] }),
  ).toEqual({ name: ["Ana"] });
});

test("what has more values than any form is no form, however it is sent", async () => {
  const origin = "http://localhost/";
  const many = (count: number): string => Array.from({ length: count }, () => "a=b").join("&");
  const sent = async (count: number) =>
    readTyped(new Request(origin, { method: "POST", body: new URLSearchParams(many(count)) }), {
      most: 10_000_000,
    });
  expect((await sent(5000))?.["a"]).toHaveLength(5000);
  expect(await sent(100_000)).toBeUndefined();
  const parts = new FormData();
  for (let at = 0; at < 6000; at++) parts.append("a", "b");
  expect(
    await readTyped(new Request(origin, { method: "POST", body: parts }), { most: 10_000_000 }),
  ).toBeUndefined();
});
