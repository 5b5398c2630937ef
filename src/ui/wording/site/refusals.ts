import type { Denial } from "../../../core/access/policy.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { AccountRefusal } from "../../../core/account/refusal.ts";
import type { CategoryRefusal } from "../../../core/application/change-category.ts";
import type { MoveRefusal } from "../../../core/application/make-move.ts";
import type { RegisterRefusal as ApplyRefusal } from "../../../core/application/register-application.ts";
import type { ReturnRefusal } from "../../../core/application/return-parts.ts";
import type { SigningRefusal } from "../../../core/application/signatures.ts";
import type { WritingRefusal } from "../../../core/application/write-text.ts";
import type { TenancyRefusal } from "../../../core/association/refusal.ts";
import type { ListingRefusal } from "../../../core/directory/save-listing.ts";
import type { DocumentRefusal } from "../../../core/documents/refusal.ts";
import type { EntryRefusal, HoursRefusal, LookRefusal } from "../../../core/entries/refusal.ts";
import type { FrameworkRefusal } from "../../../core/framework/refusal.ts";
import type { ExportRefusal } from "../../../core/import/export.ts";
import type { ImportRefusal } from "../../../core/import/refusal.ts";
import type { PdfBusy } from "../../../core/kernel/pdf-content.ts";
import type { SettlementRefusal } from "../../../core/payments/settle-fee.ts";
import type { StepRefusal } from "../../../core/planning/plan-step.ts";
import type { RatingCallRefusal } from "../../../core/references/rating-call.ts";
import type { RatingRefusal } from "../../../core/references/refusal.ts";
import type { RegisterRefusal } from "../../../core/register/refusal.ts";
import type { VettingRefusal } from "../../../core/vetting/refusal.ts";
import { hourIn, type Language, type Reader } from "../speech.ts";
import { accountRefusalWords } from "./account-refusals.ts";
import { deskRefusalWords } from "./application/desk-refusals.ts";
import { applicationRefusalWords } from "./application-refusals.ts";
import { associationRefusalWords } from "./association-refusals.ts";
import { documentRefusalWords } from "./document-refusals.ts";
import { frameworkRefusalWords } from "./framework-refusals.ts";
import { importRefusalWords } from "./import-refusals.ts";
import { listingRefusalWords } from "./listing-refusals.ts";
import { portfolioRefusalWords } from "./portfolio-refusals.ts";
import { ratingRefusalWords } from "./rating-refusals.ts";
import { registerRefusalWords } from "./register-refusals.ts";

/** Every expected no of every journey: a room of core adds its refusals here, and their words below. */
export type Refusal =
  | HouseRefusal
  | AccountRefusal
  | TenancyRefusal
  | EntryRefusal
  | LookRefusal
  | HoursRefusal
  | DocumentRefusal
  | StepRefusal
  | ListingRefusal
  | RegisterRefusal
  | VettingRefusal
  | RatingRefusal
  | RatingCallRefusal
  | ImportRefusal
  | FrameworkRefusal
  | ApplyRefusal
  | CategoryRefusal
  | MoveRefusal
  | SettlementRefusal
  | ReturnRefusal
  | SigningRefusal
  | WritingRefusal
  | ExportRefusal
  | PdfBusy;

/** What is said for each refusal. */
export type RefusalWords = {
  readonly [C in Refusal["code"]]: (refusal: Extract<Refusal, { code: C }>, reader: Reader) => string;
};

const denialEnglish: { readonly [D in Denial]: string } = {
  "not-signed-in": "Please sign in first.",
  "second-factor-needed": "Please show a second factor first.",
  "wrong-role": "Your role does not include this.",
  "other-association": "This is not there.",
  "not-own": "This is not there.",
  "own-file": "Nobody can do this for themselves.",
  "own-holder":
    "Your own portfolio names this person, so what the register says of them counts for you. Somebody else who keeps the register, another coordinator or an administrator, does this.",
};

const denialSpanish: { readonly [D in Denial]: string } = {
  "not-signed-in": "Primero inicie sesión.",
  "second-factor-needed": "Primero muestre un segundo factor.",
  "wrong-role": "Su función no incluye esto.",
  "other-association": "Esto no existe.",
  "not-own": "Esto no existe.",
  "own-file": "Nadie puede hacer esto para sí mismo.",
  "own-holder":
    "Su propio portafolio nombra a esta persona, así que lo que el registro dice de ella cuenta para usted. Esto lo hace otra persona que lleva el registro, de la coordinación o de la administración.",
};

export const refusalWords: { readonly [L in Language]: RefusalWords } = {
  en: {
    ...accountRefusalWords.en,
    ...applicationRefusalWords.en,
    ...deskRefusalWords.en,
    ...ratingRefusalWords.en,
    ...associationRefusalWords.en,
    ...documentRefusalWords.en,
    ...frameworkRefusalWords.en,
    ...listingRefusalWords.en,
    ...portfolioRefusalWords.en,
    ...registerRefusalWords.en,
    ...importRefusalWords.en,
    "not-permitted": ({ because }) => denialEnglish[because],
    "moved-on": () => "Somebody else changed this while you were working. Please look again.",
    "sent-before": () =>
      "Something else was sent from this page before. What you typed now is not saved yet: it is still here, so please look at it and send it again.",
    "not-there": () => "This is not there, or not any more.",
    "pdf-busy": () =>
      "Many people are asking for PDFs just now, and yours could not be made. Nothing is lost: please come back in a minute and ask for it again.",
    "too-many-tries": ({ again }, reader) =>
      `That was tried too often. Please try again after ${hourIn(reader, again)}.`,
  },
  es: {
    ...accountRefusalWords.es,
    ...applicationRefusalWords.es,
    ...deskRefusalWords.es,
    ...ratingRefusalWords.es,
    ...associationRefusalWords.es,
    ...documentRefusalWords.es,
    ...frameworkRefusalWords.es,
    ...listingRefusalWords.es,
    ...portfolioRefusalWords.es,
    ...registerRefusalWords.es,
    ...importRefusalWords.es,
    "not-permitted": ({ because }) => denialSpanish[because],
    "moved-on": () => "Otra persona cambió esto mientras usted trabajaba. Por favor, revíselo de nuevo.",
    "sent-before": () =>
      "Desde esta página ya se envió otra cosa. Lo que escribió ahora todavía no está guardado: sigue aquí, así que revíselo y envíelo de nuevo.",
    "not-there": () => "Esto no existe o ya no existe.",
    "pdf-busy": () =>
      "En este momento muchas personas piden un PDF y el suyo no se pudo hacer. No se perdió nada: vuelva en un minuto y pídalo otra vez.",
    "too-many-tries": ({ again }, reader) =>
      `Se intentó demasiadas veces. Vuelva a intentarlo después de las ${hourIn(reader, again)}.`,
  },
};
