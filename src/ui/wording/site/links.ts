import type { LinkPurpose } from "../../../core/account/link.ts";
import type { Language } from "../speech.ts";

type LinkPageWords = {
  readonly title: string;
  readonly text: (address: string) => string;
  readonly button: string;
};

/** Words of the pages that a link in a mail opens. */
export type LinkWords = {
  readonly purposes: { readonly [P in LinkPurpose]: LinkPageWords };
  readonly name: string;
  readonly nameHint: string;
  readonly language: string;
  readonly newPassword: string;
  readonly passwordHint: string;
  readonly withPasskey: string;
  readonly withPasskeyHint: string;
  readonly invitationKnown: string;
  readonly signedInElsewhere: (name: string) => string;
  readonly signInFirst: string;
  readonly signIn: string;
  readonly brokenTitle: string;
  readonly brokenNext: string;
  readonly brokenInvitation: string;
  readonly brokenSignedIn: (name: string) => string;
  readonly toAccount: string;
  readonly askAgain: { readonly [P in LinkPurpose]: string };
};

export const linkWords: { readonly [L in Language]: LinkWords } = {
  en: {
    purposes: {
      register: {
        title: "Make your account",
        text: (address) =>
          `Your address ${address} is confirmed. Now tell us how to call you and how you will sign in.`,
        button: "Make my account",
      },
      "sign-in": {
        title: "Sign in",
        text: (address) => `This link signs you in as ${address}. It works once.`,
        button: "Sign in",
      },
      recover: {
        title: "Choose a new password",
        text: (address) =>
          `Choose a new password for ${address}. You will be signed out everywhere else, and this link works once.`,
        button: "Save the new password",
      },
      verify: {
        title: "Add this address",
        text: (address) => `Mail about your account will also be able to reach you at ${address}.`,
        button: "Add the address",
      },
      invitation: {
        title: "You are invited",
        text: (address) =>
          `This invitation was sent to ${address}. First tell us how to call you and how you will sign in.`,
        button: "Make my account and see the invitation",
      },
      hours: {
        title: "Confirm hours",
        text: (address) => `This link was sent to ${address}.`,
        button: "Look at the hours",
      },
      rating: {
        title: "A rating",
        text: (address) => `This link was sent to ${address}.`,
        button: "Look at the request",
      },
    },
    name: "Your name",
    nameHint: "As you want to be addressed and as it should stand on certificates.",
    language: "Language in which we write to you",
    newPassword: "New password",
    passwordHint:
      "At least 12 characters. A few words that mean something only to you are easy to keep and hard to guess.",
    withPasskey: "Use a passkey instead of a password",
    withPasskeyHint: "With the fingerprint, the face or the PIN of your device. Nothing to remember.",
    invitationKnown: "Continue to the invitation",
    signedInElsewhere: (name) => `You are signed in as ${name}.`,
    signInFirst:
      "Please sign in with the account to which this address shall belong. This link stays valid meanwhile.",
    signIn: "Sign in",
    brokenTitle: "This link does not work",
    brokenNext: "Nothing has been changed. You can have another link sent:",
    brokenInvitation: "If you have an account, sign in and see what became of the invitation:",
    brokenSignedIn: (name) => `You are signed in as ${name} and can go on in your account.`,
    toAccount: "Go to your account",
    askAgain: {
      invitation: "Sign in",
      hours: "Sign in",
      rating: "Sign in",
      register: "Register",
      "sign-in": "Sign in",
      recover: "Choose a new password",
      verify: "Your addresses",
    },
  },
  es: {
    purposes: {
      register: {
        title: "Crear su cuenta",
        text: (address) =>
          `Su dirección ${address} está comprobada. Ahora díganos cómo llamarle y cómo iniciará sesión.`,
        button: "Crear mi cuenta",
      },
      "sign-in": {
        title: "Iniciar sesión",
        text: (address) => `Con este enlace inicia sesión como ${address}. Sirve una sola vez.`,
        button: "Iniciar sesión",
      },
      recover: {
        title: "Elegir una contraseña nueva",
        text: (address) =>
          `Elija una contraseña nueva para ${address}. Se cerrará su sesión en todos los demás lugares. Este enlace sirve una sola vez.`,
        button: "Guardar la contraseña nueva",
      },
      verify: {
        title: "Agregar esta dirección",
        text: (address) => `También podremos escribirle sobre su cuenta a ${address}.`,
        button: "Agregar la dirección",
      },
      invitation: {
        title: "Tiene una invitación",
        text: (address) =>
          `Esta invitación se envió a ${address}. Primero díganos cómo llamarle y cómo iniciará sesión.`,
        button: "Crear mi cuenta y ver la invitación",
      },
      hours: {
        title: "Confirmar horas",
        text: (address) => `Este enlace se envió a ${address}.`,
        button: "Ver las horas",
      },
      rating: {
        title: "Una valoración",
        text: (address) => `Este enlace se envió a ${address}.`,
        button: "Ver la solicitud",
      },
    },
    name: "Su nombre",
    nameHint: "Como quiere que le llamemos y como debe aparecer en los certificados.",
    language: "Idioma en que le escribimos",
    newPassword: "Contraseña nueva",
    passwordHint:
      "Al menos 12 caracteres. Unas cuantas palabras que solo signifiquen algo para usted son fáciles de recordar y difíciles de adivinar.",
    withPasskey: "Usar una llave de acceso en lugar de una contraseña",
    withPasskeyHint: "Con la huella, el rostro o el PIN de su dispositivo. No hay nada que recordar.",
    invitationKnown: "Continuar a la invitación",
    signedInElsewhere: (name) => `Inició sesión como ${name}.`,
    signInFirst:
      "Inicie sesión con la cuenta a la que debe pertenecer esta dirección. Mientras tanto, el enlace sigue siendo válido.",
    signIn: "Iniciar sesión",
    brokenTitle: "Este enlace no funciona",
    brokenNext: "No se cambió nada. Puede pedir que le enviemos otro enlace:",
    brokenInvitation: "Si tiene una cuenta, inicie sesión y vea qué pasó con la invitación:",
    brokenSignedIn: (name) => `Inició sesión como ${name} y puede continuar en su cuenta.`,
    toAccount: "Ir a su cuenta",
    askAgain: {
      invitation: "Iniciar sesión",
      hours: "Iniciar sesión",
      rating: "Iniciar sesión",
      register: "Registrarse",
      "sign-in": "Iniciar sesión",
      recover: "Elegir una contraseña nueva",
      verify: "Sus direcciones",
    },
  },
};
