import type { Language } from "../../speech.ts";

/** The words of the page of the associations that somebody follows. */
export type FollowingWords = {
  readonly title: string;
  readonly lead: string;
  readonly following: string;
  readonly others: string;
  readonly othersLead: string;
  readonly nobody: string;
  readonly nobodyText: string;
  readonly none: string;
  readonly noneText: string;
  readonly follow: string;
  readonly followOf: (association: string) => string;
  readonly unfollow: string;
  readonly unfollowOf: (association: string) => string;
  readonly offers: string;
  readonly offersNothing: string;
  readonly categories: (edition: string) => string;
  readonly categoriesHint: string;
  readonly keep: string;
  readonly sharing: string;
  readonly sharingText: string;
  readonly finder: string;
};

export const followingWords: { readonly [L in Language]: FollowingWords } = {
  en: {
    title: "Your associations",
    lead: "Whom you follow decides which rules your portfolio is held against. Following tells nobody anything: the association does not learn of it.",
    following: "You follow",
    others: "Associations you can follow",
    othersLead: "Open one to read what it offers and how to reach it.",
    nobody: "You follow no association yet",
    nobodyText:
      "Choose one below. You can follow several, and stop at any time; your entries stay as they are.",
    none: "No other association is here",
    noneText: "You follow all there are.",
    follow: "Follow",
    followOf: (association) => `Follow ${association}`,
    unfollow: "Stop following",
    unfollowOf: (association) => `Stop following ${association}`,
    offers: "What it offers",
    offersNothing: "It has not said yet which rules it works by.",
    categories: (edition) => `Categories you have in mind: ${edition}`,
    categoriesHint: "Your dashboard and the panel beside every entry show what is missing for them.",
    keep: "Keep my choice",
    sharing: "Who may look at your portfolio",
    sharingText: "Following and sharing are two things. Staff see your portfolio only where you let them.",
    finder: "Not sure? Find my category",
  },
  es: {
    title: "Sus asociaciones",
    lead: "Según a quién sigue, su portafolio se compara con unas reglas u otras. Seguir a una asociación no avisa a nadie: ella no se entera.",
    following: "Usted sigue a",
    others: "Asociaciones que puede seguir",
    othersLead: "Abra una para leer qué ofrece y cómo comunicarse con ella.",
    nobody: "Todavía no sigue a ninguna asociación",
    nobodyText:
      "Elija una más abajo. Puede seguir a varias y dejar de hacerlo en cualquier momento; sus entradas quedan como están.",
    none: "Aquí no hay ninguna otra asociación",
    noneText: "Usted sigue a todas las que hay.",
    follow: "Seguir",
    followOf: (association) => `Seguir a ${association}`,
    unfollow: "Dejar de seguir",
    unfollowOf: (association) => `Dejar de seguir a ${association}`,
    offers: "Qué ofrece",
    offersNothing: "Todavía no ha dicho con qué reglas trabaja.",
    categories: (edition) => `Categorías que tiene en mente: ${edition}`,
    categoriesHint: "Su página de inicio y el panel junto a cada entrada muestran qué falta para ellas.",
    keep: "Guardar mi elección",
    sharing: "Quién puede ver su portafolio",
    sharingText:
      "Seguir y compartir son dos cosas. El personal solo ve su portafolio donde usted se lo permite.",
    finder: "¿No está clara la elección? Encontrar mi categoría",
  },
};
