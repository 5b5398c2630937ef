import type { OtherType } from "../../../core/documents/content-type.ts";
import type { DocumentRefusal } from "../../../core/documents/refusal.ts";
import type { Language } from "../speech.ts";

type Words = {
  readonly [C in DocumentRefusal["code"]]: (refusal: Extract<DocumentRefusal, { code: C }>) => string;
};

const MEGABYTE = 1024 * 1024;
const GIGABYTE = 1024 * MEGABYTE;

const otherEnglish: { readonly [T in OtherType]: string } = {
  heic: "This picture is in the format HEIC, which phones use for themselves. In the settings of the camera choose “Most compatible” (JPEG), or send the photograph to yourself by mail, which turns it into a JPEG.",
  webp: "This is a WebP picture. Please save it as JPEG or PNG.",
  gif: "This is a GIF picture. Please save it as JPEG or PNG.",
  tiff: "This is a TIFF picture. Please save it as PDF, JPEG or PNG.",
  bmp: "This is a BMP picture. Please save it as JPEG or PNG.",
  office: "This is a document of an office program. Please save it as PDF there, and choose that file.",
  "old-office": "This is a document of an office program. Please save it as PDF there, and choose that file.",
  archive: "This is a packed file (ZIP or the like). Please unpack it, and choose the documents in it.",
  video: "This is a video or a sound. Please choose a PDF or a picture.",
  page: "This is a web page. Please print it into a PDF, and choose that file.",
  program: "This is a program. Please choose a PDF or a picture.",
  "hidden-pdf":
    "Something stands before the PDF in this file, so it is not taken. Please print the document into a new PDF, and choose that file.",
  unknown:
    "This is neither a PDF nor a JPEG or PNG picture. Please save the document as PDF, or photograph it.",
};

const otherSpanish: { readonly [T in OtherType]: string } = {
  heic: "Esta foto está en formato HEIC, que los teléfonos usan para sí mismos. En los ajustes de la cámara elija “Más compatible” (JPEG), o envíese la foto por correo, que la convierte en JPEG.",
  webp: "Esta es una imagen WebP. Guárdela como JPEG o PNG.",
  gif: "Esta es una imagen GIF. Guárdela como JPEG o PNG.",
  tiff: "Esta es una imagen TIFF. Guárdela como PDF, JPEG o PNG.",
  bmp: "Esta es una imagen BMP. Guárdela como JPEG o PNG.",
  office: "Este es un documento de un programa de oficina. Guárdelo allí como PDF y elija ese archivo.",
  "old-office": "Este es un documento de un programa de oficina. Guárdelo allí como PDF y elija ese archivo.",
  archive:
    "Este es un archivo comprimido (ZIP o parecido). Descomprímalo y elija los documentos que contiene.",
  video: "Esto es un video o un sonido. Elija un PDF o una imagen.",
  page: "Esta es una página web. Imprímala en un PDF y elija ese archivo.",
  program: "Esto es un programa. Elija un PDF o una imagen.",
  "hidden-pdf":
    "En este archivo hay algo antes del PDF, por eso no se acepta. Imprima el documento en un PDF nuevo y elija ese archivo.",
  unknown: "Esto no es un PDF ni una imagen JPEG o PNG. Guarde el documento como PDF o tómele una foto.",
};

/** What is said for each refusal about documents. */
export const documentRefusalWords: { readonly [L in Language]: Words } = {
  en: {
    "document-empty": () => "There is nothing in this file. Please choose it again, or another one.",
    "document-too-large": ({ most }) =>
      `This file is larger than ${most / MEGABYTE} megabytes. Please photograph the page, or save it as a smaller PDF.`,
    "document-of-other-type": ({ looksLike }) => otherEnglish[looksLike],
    "document-none-chosen": () => "No file is chosen. Please choose one.",
    "documents-full": ({ documents, bytes }) =>
      `You keep as many documents as there is room for: ${documents}, or ${bytes / GIGABYTE} gigabytes. Please delete what you do not need.`,
    "documents-full-of-deleted": ({ days }) =>
      `You deleted many documents lately. They can be brought back for ${days} days and take up room until then. Under “Recently deleted documents”, on the page of your documents, stands the day on which each goes for good: then there is room again.`,
    "documents-on-the-way": () =>
      "Many documents are on their way already. Please wait until some of them have arrived.",
    "uploads-busy": () => "Many people are sending files just now. Please try again in a minute.",
    "upload-not-accepted": () => "This could not be sent. Please choose the file again.",
    "training-there-already": () =>
      "You have this training already. Please choose what to do with the document.",
    "upload-unfinished": () => "Not all of the file has arrived yet.",
    "document-renamed-since": ({ name }) =>
      `This document was renamed on another page meanwhile: it is called “${name}” now, and stays so until you save again. What you typed is still there.`,
    "document-there-already": () =>
      "The same document is in your portfolio already, so this one is not needed.",
    "document-held": () => "We are still looking through this document. Please try again in a moment.",
  },
  es: {
    "document-empty": () => "Este archivo está vacío. Elíjalo de nuevo o elija otro.",
    "document-too-large": ({ most }) =>
      `Este archivo pesa más de ${most / MEGABYTE} megabytes. Tómele una foto a la página o guárdela como un PDF más pequeño.`,
    "document-of-other-type": ({ looksLike }) => otherSpanish[looksLike],
    "document-none-chosen": () => "No se eligió ningún archivo. Elija uno.",
    "documents-full": ({ documents, bytes }) =>
      `Ya guarda tantos documentos como caben: ${documents}, o ${bytes / GIGABYTE} gigabytes. Elimine lo que no necesite.`,
    "documents-full-of-deleted": ({ days }) =>
      `Hace poco eliminó muchos documentos. Se pueden recuperar durante ${days} días y hasta entonces ocupan lugar. En “Documentos eliminados hace poco”, en la página de sus documentos, está el día en que cada uno desaparece para siempre: entonces vuelve a haber lugar.`,
    "documents-on-the-way": () =>
      "Ya hay muchos documentos en camino. Espere a que lleguen algunos de ellos.",
    "uploads-busy": () => "En este momento muchas personas envían archivos. Inténtelo de nuevo en un minuto.",
    "upload-not-accepted": () => "No se pudo enviar. Elija el archivo de nuevo.",
    "training-there-already": () => "Ya tiene esta formación. Elija qué hacer con el documento.",
    "upload-unfinished": () => "Todavía no ha llegado todo el archivo.",
    "document-renamed-since": ({ name }) =>
      `Mientras tanto se cambió el nombre de este documento en otra página: ahora se llama «${name}», y sigue así hasta que usted vuelva a guardar. Lo que escribió sigue ahí.`,
    "document-there-already": () =>
      "El mismo documento ya está en su portafolio, así que este no hace falta.",
    "document-held": () => "Todavía estamos revisando este documento. Inténtelo de nuevo en un momento.",
  },
};
