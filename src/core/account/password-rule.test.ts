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
    ["", "required"],
    ["short", "too-short"],
    ["elevenchars", "too-short"],
    ["😀🎈🌵🌙🍋🐢🚲📎🧭🪁🎻", "too-short"],
    [`tulip ${"lantern ".repeat(32)}`, "too-long"],
    ["aaaaaaaaaaaa", "too-common"],
    ["121212121212", "too-common"],
    ["abcabdabcabdabcabd", "too-common"],
    ["tulips9tulips9", "too-common"],
    ["123456789012", "too-common"],
    ["1234567890123", "too-common"],
    ["098765432109", "too-common"],
    ["abcdefghijkl", "too-common"],
    ["qwertyuiop[]asdf", "too-common"],
    ["1q2w3e4r5t6y", "too-common"],
    ["1qaz-2wsx-3edc", "too-common"],
    ["password1234", "too-common"],
    ["P@ssw0rd2026!", "too-common"],
    ["contraseña2026", "too-common"],
    ["contrasen\u0303a2026", "too-common"],
    ["Welcome2026!!", "too-common"],
    ["!!bienvenida!!2026", "too-common"],
    ["iloveyou forever", "too-common"],
    ["Attune-Endorsement-1", "too-common"],
    ["correct horse battery staple", "too-common"],
    ["my marisol tulips", "contains-you"],
    ["tulips QUIROGA 77", "contains-you"],
    ["tulips-quiróga-77", "contains-you"],
    ["MarisolQuirogaLi tulip", "contains-you"],
    ["x marisol@correo.example", "contains-you"],
    ["mq@salud.example!", "contains-you"],
  ])("%j: %s", (typed, problem) => {
    expect(readNewPassword(typed, owner)).toEqual(no(problem));
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
  expect(readNewPassword("ｐａｓｓｗｏｒｄ１２３４", owner)).toEqual(no("too-common"));
});
