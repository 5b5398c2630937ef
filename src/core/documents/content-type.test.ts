import fc from "fast-check";
import { expect, test } from "vitest";
import { contentType, documentTypes, FIRST_BYTES, isDocumentType, otherTypes } from "./content-type.ts";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ["%PDF-1.7\n", "pdf"],
  ["\xff\xd8\xff\xe0..JFIF", "jpeg"],
  ["\x89PNG\r\n\x1a\n", "png"],
  ["....ftypheic", "heic"],
  ["....ftypmif1", "heic"],
  ["....ftypavif", "heic"],
  ["....ftypisom", "video"],
  ["\x1aE\xdf\xa3", "video"],
  ["RIFF....WEBPVP8 ", "webp"],
  ["GIF89a", "gif"],
  ["II*\0", "tiff"],
  ["MM\0*", "tiff"],
  ["BM....", "bmp"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-office"],
  ["PK\x03\x04....[Content_Types].xml", "office"],
  ["PK\x03\x04....photo.jpg", "archive"],
  ["\x1f\x8b", "archive"],
  ["Rar!", "archive"],
  ["7z\xbc\xaf", "archive"],
  ["\x7fELF", "program"],
  ["MZ\x90", "program"],
  ["#!/bin/sh", "program"],
  ["<!DOCTYPE html>", "page"],
  ["  <svg xmlns=", "page"],
  ["<?xml version=", "page"],
  ["\n%PDF-1.4", "hidden-pdf"],
  ["<!doctype html>%PDF-1.4", "page"],
  ["\xfe\xff", "unknown"],
  ["", "unknown"],
])("what begins with %j is %s", (text, type) => {
  expect(contentType(bytesOf(text))).toBe(type);
});

test("only what begins as a document is one, and everything is something", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const type = contentType(bytes);
      expect([...documentTypes, ...otherTypes]).toContain(type);
      const begins = ["%PDF-", "\xff\xd8\xff", "\x89PNG"].some(
        (head) => head === String.fromCharCode(...bytes.subarray(0, head.length)),
      );
      expect(isDocumentType(type) && !begins).toBe(false);
    }),
  );
});

test("what stands further on than is looked at does not matter", () => {
  const long = new Uint8Array(FIRST_BYTES + 100);
  long.set(bytesOf("%PDF-"), FIRST_BYTES + 10);
  expect(contentType(long)).toBe("unknown");
});
