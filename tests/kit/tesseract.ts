import { findTesseract } from "../../src/services/parsers/tesseract.ts";

/** What is missing for tests that read words on pictures, in words; undefined where nothing is. */
export const missingTesseract =
  findTesseract(process.env["PATH"] ?? "") === undefined
    ? "there is no tesseract: apt-get install -y tesseract-ocr tesseract-ocr-spa"
    : undefined;
