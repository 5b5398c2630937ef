import type { FirstSetting } from "../core/association/first-settings.ts";
import type { SettingKey, SettingValues } from "../core/association/settings/catalogue.ts";
import type { Day } from "../core/kernel/calendar.ts";
import { type InventedAssociation, lanternValley } from "../features/demonstration/cast.ts";

const ofLanternValley: { readonly [K in SettingKey]?: SettingValues[K] } = {
  branding: {
    welcome: {
      en: "We are home visitors, teachers, nurses and therapists who work with babies and their families in the Lantern Valley. Write to us before you apply: we like to know who is on the way.",
      es: "Somos visitadoras domiciliarias, docentes, enfermeras y terapeutas que trabajamos con bebés y sus familias en el valle de Lantern. Escríbanos antes de presentar su solicitud: nos gusta saber quién está en camino.",
    },
  },
  contact: {
    replyTo: "office@lantern-valley.example",
    website: "https://lantern-valley.example",
    telephone: "+1 555 0142",
    postal: "12 Mill Street\nLantern Valley",
  },
  fees: {
    currency: "USD",
    amounts: [
      { kind: "registration", category: null, amount: 2500 },
      { kind: "registration", category: "IFA", amount: 1500 },
      { kind: "processing", category: null, amount: 25_000 },
      { kind: "processing", category: "IFA", amount: 15_000 },
      { kind: "renewal", category: null, amount: 4000 },
    ],
  },
  "mail-rating-request": {
    subject: { en: "", es: "" },
    text: {
      en: "Your answers help {association} to decide with care. If half an hour is hard to find, begin with the part that you know best: what you have answered stays until you come back.",
      es: "Sus respuestas ayudan a {association} a decidir con cuidado. Si le cuesta encontrar media hora, empiece por la parte que mejor conoce: lo que haya respondido queda guardado hasta que vuelva.",
    },
  },
};

/** What an invented association has decided besides what every one begins with; the other is still at its beginning. */
export const decidedBy = (association: InventedAssociation, holdsFrom: Day): readonly FirstSetting[] =>
  association === lanternValley
    ? Object.entries(ofLanternValley).map(([setting, value]) => ({
        setting: setting as SettingKey,
        value,
        holdsFrom,
      }))
    : [];
