import fc from "fast-check";
import { expect, test } from "vitest";
import { documentTypes } from "./content-type.ts";
import { documentName, LONGEST_DOCUMENT_NAME, nameWithoutEnding } from "./document-name.ts";

test.each([
  ["certificate.pdf", "pdf", "certificate.pdf"],
  ["Certificate.PDF", "pdf", "Certificate.pdf"],
  ["photo.jpeg", "jpeg", "photo.jpeg"],
  ["photo.pdf", "jpeg", "photo.jpg"],
  ["photo", "png", "photo.png"],
  ["v1.2 final", "pdf", "v1.2 final.pdf"],
  ["invoice.pdf.exe", "pdf", "invoice.pdf.pdf"],
  ["../../etc/passwd", "pdf", "passwd.pdf"],
  ["C:\\Users\\Rosa\\título.pdf", "pdf", "título.pdf"],
  ["\u202Efdp.exe", "pdf", "fdp.pdf"],
  ['a<b>:"c"|?*.png', "png", "a b c.png"],
  ["  .hidden ", "png", "hidden.png"],
  ["", "png", "document.png"],
  ["\u200B\u0000", "pdf", "document.pdf"],
  ["cafe\u0301.jpg", "jpeg", "café.jpg"],
] as const)("%s of a %s is called %s", (chosen, type, name) => {
  expect(documentName(chosen, type)).toBe(name);
});

test("every name is short, visible, ends as its content is, and stays as it is", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom(...documentTypes),
      (chosen, type) => {
        const name = documentName(chosen, type);
        expect(Array.from(name).length).toBeLessThanOrEqual(LONGEST_DOCUMENT_NAME);
        expect(name).toMatch({ pdf: /\.pdf$/, jpeg: /\.jpe?g?$/, png: /\.png$/ }[type]);
        expect(name).not.toMatch(/[\p{C}/\\<>:"|?*]/u);
        expect(name).toMatch(/^[^. ]/);
        expect(documentName(name, type)).toBe(name);
        expect(nameWithoutEnding(name)).not.toBe("");
      },
    ),
  );
});
