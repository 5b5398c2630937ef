import type { EntryRefusal, LookRefusal } from "../../../core/entries/refusal.ts";
import type { StepRefusal } from "../../../core/planning/plan-step.ts";
import type { Language } from "../speech.ts";

type Own = (EntryRefusal | LookRefusal | StepRefusal)["code"];

/** What is said for each refusal about entries of a portfolio. */
export const portfolioRefusalWords: { readonly [L in Language]: { readonly [C in Own]: () => string } } = {
  en: {
    "entry-of-other-kind": () => "This is not there, or not any more.",
    "entry-gone": () => "This entry was deleted a while ago. What you typed is still on this page.",
    "entry-not-accepted": () => "This is more than an entry can hold. Please shorten it.",
    "portfolio-full": () =>
      "Your portfolio holds as much as it can. Please delete what you do not need; it makes room after 30 days.",
    "entry-changed-since": () =>
      "This entry was changed on another device or page meanwhile, so it was not deleted. Please look again.",
    "plan-full": () =>
      "Your plan holds as many steps as it can. Please delete some; that makes room after 30 days.",
    "step-changed-since": () =>
      "This step was changed on another page meanwhile. Nothing was lost: compare what you typed with what stands there now.",
    "portfolio-not-shared": () => "This portfolio is not shared with your association, or not any more.",
  },
  es: {
    "entry-of-other-kind": () => "Esto no existe o ya no existe.",
    "entry-gone": () => "Esta entrada se eliminó hace tiempo. Lo que escribió sigue en esta página.",
    "entry-not-accepted": () => "Es más de lo que cabe en una entrada. Por favor, acórtelo.",
    "portfolio-full": () =>
      "En su portafolio no cabe nada más. Por favor, elimine lo que no necesite; a los 30 días deja lugar.",
    "entry-changed-since": () =>
      "Esta entrada se cambió mientras tanto en otro dispositivo o página, así que no se eliminó. Revísela de nuevo.",
    "plan-full": () =>
      "En su plan no caben más pasos. Por favor, elimine algunos; a los 30 días dejan lugar.",
    "step-changed-since": () =>
      "Este paso se cambió mientras tanto en otra página. No se perdió nada: compare lo que escribió con lo que hay ahora.",
    "portfolio-not-shared": () => "Este portafolio no se comparte con su asociación, o ya no se comparte.",
  },
};
