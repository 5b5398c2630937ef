import { describe, expect, test } from "vitest";
import { no, yes } from "../kernel/result.ts";
import { readNewPassword, typedPassword } from "./password-rule.ts";

const owner = { addresses: ["marisol@correo.example", "mq@salud.example"], name: "Marisol Quiroga Li" };

describe("a password is judged by its length and by what guessers try, not by kinds of characters", () => {
  test.each([
    "twelve chars",
    "tulip lantern rivers",
    "tulipánlinternaríos",
    "482199375501",
    "                 x yz w v",
    "пароль из слов",
    "😀🎈🌵🌙🍋🐢🚲📎🧭🪁🎻🧶",
    "welcome to my tree house",
    "K7!pqXv2mR#d",
    "z".repeat(5) + "ab cdef tulip".repeat(19),
  ])("%j is taken", (typed) => {
    expect(readNewPassword(typed, owner)).toEqual(yes(typed));
  });

  test.each([
    ["", "password-missing"],
    ["short", "password-too-short"],
    ["elevenchars", "password-too-short"],
    ["😀🎈🌵🌙🍋🐢🚲📎🧭🪁🎻", "password-too-short"],
    [`tulip ${"lantern ".repeat(32)}`, "password-too-long"],
    ["aaaaaaaaaaaa", "password-common"],
    ["121212121212", "password-common"],
    ["abcabdabcabdabcabd", "password-common"],
    ["tulips9tulips9", "password-common"],
    ["123456789012", "password-common"],
    ["1234567890123", "password-common"],
    ["098765432109", "password-common"],
    ["abcdefghijkl", "password-common"],
    ["qwertyuiop[]asdf", "password-common"],
    ["1q2w3e4r5t6y", "password-common"],
    ["1qaz-2wsx-3edc", "password-common"],
    ["password1234", "password-common"],
    ["P@ssw0rd2026!", "password-common"],
    ["contraseña2026", "password-common"],
    ["contrasen\u0303a2026", "password-common"],
    ["Welcome2026!!", "password-common"],
    ["!!bienvenida!!2026", "password-common"],
    ["iloveyou forever", "password-common"],
    ["Attune-Endorsement-1", "password-common"],
    ["correct horse battery staple", "password-common"],
    ["my marisol tulips", "password-contains-name"],
    ["tulips QUIROGA 77", "password-contains-name"],
    ["tulips-quiróga-77", "password-contains-name"],
    ["MarisolQuirogaLi tulip", "password-contains-address"],
    ["x marisol@correo.example", "password-contains-address"],
    ["mq@salud.example!", "password-contains-address"],
  ])("%j: %s", (typed, problem) => {
    const { ok, ...rest } = readNewPassword(
      typed,
      problem.endsWith("name") ? { ...owner, addresses: [] } : owner,
    );
    expect([ok, rest]).toEqual([false, { refusal: problem }]);
  });

  test("a short piece of a name or an address says nothing", () => {
    expect(readNewPassword("tulip mq lilies", owner).ok).toBe(true);
  });
});

describe("what is typed to sign in", () => {
  test("is hashed in the form in which new passwords are", () => {
    expect(typedPassword("ríos de tulipa\u0301n")).toBe("ríos de tulipán");
  });

  test("is not hashed when no password is so long", () => {
    expect(typedPassword("a".repeat(256))).toBe("a".repeat(256));
    expect(typedPassword("a".repeat(257))).toBeUndefined();
  });
});

test("no password passes by being typed in another form", () => {
  expect(readNewPassword("ｐａｓｓｗｏｒｄ１２３４", owner)).toEqual(no("password-common"));
});
