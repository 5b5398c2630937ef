import type { Language } from "../speech.ts";

/** The words of the start page. */
export type HomeWords = {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly forApplicants: string;
  readonly applicants: string;
  readonly register: string;
  readonly signIn: string;
  readonly forAssociations: string;
  readonly associations: string;
  readonly noAssociations: string;
  readonly welcomeBack: (name: string) => string;
  readonly portfolio: string;
  readonly account: string;
  readonly tryIt: string;
  readonly tryItText: string;
  readonly tryItLink: string;
};

export const homeWords: { readonly [L in Language]: HomeWords } = {
  en: {
    title: "Start",
    heading: "Earn and keep your endorsement, calmly",
    lead: "For everybody who works with babies, young children and their families, and for the associations that endorse them: one account, clear rules, and a record that anyone can verify.",
    forApplicants: "For professionals",
    applicants:
      "Your account is yours alone. It goes with you from one association to the next, and nobody sees into it whom you did not let in.",
    register: "Create an account",
    signIn: "Sign in",
    forAssociations: "Associations here",
    associations: "Choose your association to see what it offers and how to reach it.",
    noAssociations: "No association has opened its doors here yet.",
    welcomeBack: (name) => `Welcome, ${name}`,
    portfolio: "Go to your portfolio",
    account: "Go to your account",
    tryIt: "This is a demonstration",
    tryItText:
      "Everybody here is invented. Sign in as any of them with one press, and read the mail they would have got.",
    tryItLink: "Choose who to be",
  },
  es: {
    title: "Inicio",
    heading: "Obtenga y conserve su acreditación con calma",
    lead: "Para quienes trabajan con bebés, niñas y niños pequeños y sus familias, y para las asociaciones que les acreditan: una sola cuenta, reglas claras y un registro que cualquiera puede verificar.",
    forApplicants: "Para profesionales",
    applicants:
      "Su cuenta es solo suya. Va con usted de una asociación a otra, y no la ve nadie a quien usted no haya dejado entrar.",
    register: "Crear una cuenta",
    signIn: "Iniciar sesión",
    forAssociations: "Asociaciones",
    associations: "Elija su asociación para ver qué ofrece y cómo comunicarse con ella.",
    noAssociations: "Todavía no hay ninguna asociación aquí.",
    welcomeBack: (name) => `Le damos la bienvenida, ${name}`,
    portfolio: "Ir a su portafolio",
    account: "Ir a su cuenta",
    tryIt: "Esto es una demostración",
    tryItText:
      "Aquí todas las personas son inventadas. Entre como cualquiera de ellas con un solo clic y lea el correo que habría recibido.",
    tryItLink: "Elegir quién ser",
  },
};
