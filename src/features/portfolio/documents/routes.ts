import { MOST_DOCUMENT_BYTES, MOST_FILES_SENT } from "../../../core/documents/document.ts";
import { act, page, type Route } from "../../../web/route.ts";
import {
  acceptForm,
  attachForm,
  attachOneForm,
  beginForm,
  pieceForm,
  plainForm,
  renameForm,
  uploadForm,
} from "./document.form.ts";
import { documentPage } from "./document.page.tsx";
import { accept, attach, attachOne, bringBack, decline, rename, takeAway } from "./document-acts.ts";
import { documentFile, pagePicture } from "./document-files.ts";
import { documentsPage } from "./documents.page.tsx";
import { begin, cancel, finish, howFar, takePiece, upload } from "./upload-acts.ts";

const list = "/portfolio/documents";
const one = `${list}/:document`;
const uploads = "/portfolio/uploads";
const may = "portfolio.change";
const isBound = true;

/** The most bytes of a piece that a script sends. */
const PIECE = 1024 * 1024;

/** The documents of a portfolio. */
export const routes: readonly Route[] = [
  page(list, { may: "portfolio.read" }, documentsPage),
  page(one, { may: "portfolio.read" }, documentPage),
  page(`${one}/pages/:page`, { may: "portfolio.read" }, pagePicture),
  page(`${one}/file`, { may: "portfolio.read" }, documentFile),
  act(
    `${list}/upload`,
    {
      may,
      logs: ["document.added", "document.attached"],
      form: uploadForm,
      from: documentsPage,
      isBound,
      receives: { as: "files", field: "files", each: MOST_DOCUMENT_BYTES, count: MOST_FILES_SENT },
    },
    upload,
  ),
  act(
    `${list}/attach`,
    { may, logs: "document.attached", form: attachOneForm, from: documentsPage },
    attachOne,
  ),
  act(`${one}/rename`, { may, logs: "document.renamed", form: renameForm, from: documentPage }, rename),
  act(`${one}/delete`, { may, logs: "document.deleted", form: plainForm }, takeAway),
  act(`${one}/restore`, { may, logs: "document.restored", form: plainForm, from: documentsPage }, bringBack),
  act(
    `${one}/attach`,
    { may, logs: ["document.attached", "document.detached"], form: attachForm, from: documentPage },
    attach,
  ),
  act(
    `${one}/accept`,
    { may, logs: ["entry.added", "entry.edited", "document.attached"], form: acceptForm, from: documentPage },
    accept,
  ),
  act(`${one}/decline`, { may, logs: "nothing", form: plainForm }, decline),
  // What a script sends, piece by piece.
  act(uploads, { may, logs: "nothing", form: beginForm, isBound }, begin),
  page(`${uploads}/:upload`, { may: "portfolio.read" }, howFar),
  act(
    `${uploads}/:upload/piece`,
    {
      may,
      logs: "nothing",
      form: pieceForm,
      isBound,
      receives: { as: "bytes", most: PIECE },
      countedAs: "document-piece",
    },
    takePiece,
  ),
  act(
    `${uploads}/:upload/finish`,
    { may, logs: ["document.added", "document.attached"], form: plainForm, isBound },
    finish,
  ),
  act(`${uploads}/:upload/cancel`, { may, logs: "nothing", form: plainForm, isBound }, cancel),
];
