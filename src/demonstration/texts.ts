import type { SignedText, TextVersion } from "../core/application/signatures.ts";

const lines = (...paragraphs: readonly string[]): string => paragraphs.join("\n\n");

/** What people in a demonstration sign. Invented, and nobody's guidelines. */
export const inventedTexts: { readonly [T in SignedText]: TextVersion["words"] } = {
  ethics: {
    en: lines(
      "I come into homes where somebody small is growing up. I come as a guest, and I leave when I am asked to.",
      "What I see and hear there stays with me. I speak about it only with those who help me do this work well, or where a child is not safe.",
      "I know some things and not others. I say so, and I help families find whoever knows more.",
      "I look after my own feelings with somebody I trust, so that the families I work with do not have to.",
    ),
    es: lines(
      "Entro en hogares donde crece alguien muy pequeño. Entro como huésped y me voy cuando me lo piden.",
      "Lo que veo y oigo allí se queda conmigo. Hablo de ello solo con quien me ayuda a hacer bien este trabajo, o cuando una criatura no está a salvo.",
      "Sé unas cosas y otras no. Lo digo, y ayudo a las familias a encontrar a quien sabe más.",
      "Cuido de lo que siento con alguien de confianza, para que no tengan que hacerlo las familias con las que trabajo.",
    ),
  },
  agreement: {
    en: lines(
      "What I wrote in my portfolio is true, as far as I know. Where something is wrong, I will say so.",
      "The association may ask the people I named, and may ask me for papers.",
      "An endorsement is mine as long as I keep up my membership and go on learning. I will not say that I hold one when I do not.",
    ),
    es: lines(
      "Lo que escribí en mi portafolio es verdad, hasta donde sé. Si algo está mal, lo diré.",
      "La asociación puede preguntar a las personas que nombré y puede pedirme documentos.",
      "La acreditación es mía mientras mantenga mi membresía y siga aprendiendo. No diré que la tengo cuando no la tenga.",
    ),
  },
  waiver: {
    en: lines(
      "I give up my right to read what this person says about my work. I know that I need not do so, and that my application is looked at in the same way if I do not.",
    ),
    es: lines(
      "Renuncio a mi derecho de leer lo que esta persona diga de mi trabajo. Sé que no tengo que hacerlo y que mi solicitud se revisa igual si no lo hago.",
    ),
  },
};
