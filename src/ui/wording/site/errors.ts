import type { Language } from "../speech.ts";

/** Everything that can stand in the way of a page. */
export const errorKinds = [
  "not-found",
  "refused",
  "broke",
  "too-many",
  "away",
  "expired",
  "other-site",
  "too-large",
] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** What an error page says: what happened, what it means for the reader's work, and what to do next. */
export type ErrorPageWords = {
  readonly title: string;
  readonly happened: string;
  readonly next: string;
};

/** What is said where a form was sent after its session had ended: what was typed waits in the page. */
export type KeptWords = {
  readonly title: string;
  readonly happened: string;
  readonly signIn: string;
  readonly next: string;
  readonly again: string;
};

/** Why what was typed waits in a page: nobody is signed in any more, somebody else is, or a second step is owed. */
export type WhyKept = "signed-out" | "another" | "second-factor";

export type ErrorWords = {
  readonly kept: { readonly [because in WhyKept]: KeptWords };
  readonly pages: { readonly [K in ErrorKind]: ErrorPageWords };
  readonly start: string;
  readonly again: string;
  readonly back: string;
  readonly signIn: string;
  readonly reference: string;
};

export const errorWords: { readonly [L in Language]: ErrorWords } = {
  en: {
    kept: {
      "signed-out": {
        title: "You were signed out in the meantime",
        happened:
          "What you typed was not saved yet, but it is kept on this page: please do not close it. Passwords and codes are not kept.",
        signIn: "Sign in again; a new tab opens for it",
        next: "Come back to this tab and press “Send again”.",
        again: "Send again",
      },
      another: {
        title: "This was typed under another account",
        happened:
          "Nothing was saved. What was typed is kept on this page for whoever typed it, until the page is closed.",
        signIn: "Open another tab; sign out there, and sign in with that account",
        next: "Come back to this tab and press “Send again”.",
        again: "Send again",
      },
      "second-factor": {
        title: "One more step before this can be saved",
        happened:
          "Working for an association asks for a second step when you sign in. What you typed was not saved yet, but it is kept on this page: please do not close it. Passwords and codes are not kept.",
        signIn: "Take the second step; a new tab opens for it",
        next: "Come back to this tab and press “Send again”.",
        again: "Send again",
      },
    },
    pages: {
      "not-found": {
        title: "We could not find this page",
        happened: "There is nothing at this address, or nothing that you may see with this account.",
        next: "Check the address for a typing mistake. If a link in a message brought you here, open the newest message: older links stop working.",
      },
      refused: {
        title: "This could not be done",
        happened: "The page or the step is not open to you as things stand.",
        next: "Go back and look at the page again. If you think that this should be possible, write to your association: its administrators decide who may do what.",
      },
      broke: {
        title: "Something went wrong on our side",
        happened: "This is our fault and not yours. Your last step may not have been saved.",
        next: "Please try again in a few minutes. If it happens again, write to your association and give them the reference below: it leads us to what happened.",
      },
      "too-many": {
        title: "Please wait a little",
        happened:
          "This was tried too often in a short time. The pause protects accounts from people who guess.",
        next: "Wait and try again. Nothing of yours was changed or lost.",
      },
      away: {
        title: "We cannot reach our records just now",
        happened: "Everything that was saved is safe. Only your last step was not saved.",
        next: "Please try again in a minute.",
      },
      expired: {
        title: "You were signed out in the meantime",
        happened: "Too much time passed, or you signed out on another device. Your last step was not saved.",
        next: "Sign in again and send the form once more. The back button of your browser usually still has what you typed.",
      },
      "other-site": {
        title: "This form did not come from our pages",
        happened:
          "To protect you, we only accept what is sent from a page of this site. Nothing was changed.",
        next: "Open the page here and send the form from there.",
      },
      "too-large": {
        title: "That was too much at once",
        happened: "What you sent is larger than this form accepts. Nothing was saved.",
        next: "Go back and send less text or a smaller file. A photograph of a document can be taken at a lower resolution.",
      },
    },
    start: "Go to the start page",
    again: "Try again",
    back: "Go back to the page",
    signIn: "Sign in",
    reference: "Reference",
  },
  es: {
    kept: {
      "signed-out": {
        title: "Su sesión se cerró entretanto",
        happened:
          "Lo que escribió todavía no se guardó, pero se conserva en esta página: por favor, no la cierre. Las contraseñas y los códigos no se conservan.",
        signIn: "Iniciar sesión otra vez; se abre otra pestaña para eso",
        next: "Regrese a esta pestaña y presione “Enviar otra vez”.",
        again: "Enviar otra vez",
      },
      another: {
        title: "Esto se escribió con otra cuenta",
        happened:
          "No se guardó nada. Lo que se escribió se conserva en esta página para quien lo escribió, hasta que se cierre.",
        signIn: "Abrir otra pestaña; cierre ahí la sesión e iníciela con esa cuenta",
        next: "Regrese a esta pestaña y presione “Enviar otra vez”.",
        again: "Enviar otra vez",
      },
      "second-factor": {
        title: "Falta un paso antes de poder guardar esto",
        happened:
          "Para trabajar en nombre de una asociación se pide un segundo paso al iniciar sesión. Lo que escribió todavía no se guardó, pero se conserva en esta página: por favor, no la cierre. Las contraseñas y los códigos no se conservan.",
        signIn: "Dar el segundo paso; se abre otra pestaña para eso",
        next: "Regrese a esta pestaña y presione “Enviar otra vez”.",
        again: "Enviar otra vez",
      },
    },
    pages: {
      "not-found": {
        title: "No encontramos esta página",
        happened: "En esta dirección no hay nada, o nada que usted pueda ver con esta cuenta.",
        next: "Revise si hay un error en la dirección. Si llegó por un enlace en un mensaje, abra el mensaje más reciente: los enlaces anteriores dejan de funcionar.",
      },
      refused: {
        title: "No se pudo hacer esto",
        happened: "Por ahora usted no tiene acceso a esta página o a este paso.",
        next: "Regrese y mire la página de nuevo. Si cree que esto debería ser posible, escriba a su asociación: su administración decide quién puede hacer qué.",
      },
      broke: {
        title: "Algo falló de nuestro lado",
        happened: "La falla es nuestra, no suya. Es posible que su último paso no se haya guardado.",
        next: "Vuelva a intentarlo en unos minutos. Si ocurre otra vez, escriba a su asociación e incluya la referencia de abajo: con ella encontramos lo que pasó.",
      },
      "too-many": {
        title: "Espere un momento, por favor",
        happened:
          "Esto se intentó demasiadas veces en poco tiempo. La pausa protege las cuentas de quienes prueban contraseñas.",
        next: "Espere y vuelva a intentarlo. Nada suyo cambió ni se perdió.",
      },
      away: {
        title: "En este momento no podemos acceder a los registros",
        happened: "Todo lo que se guardó está a salvo. Solo su último paso no se guardó.",
        next: "Vuelva a intentarlo en un minuto.",
      },
      expired: {
        title: "Su sesión se cerró entretanto",
        happened:
          "Pasó demasiado tiempo o usted cerró la sesión en otro dispositivo. Su último paso no se guardó.",
        next: "Inicie sesión y envíe el formulario otra vez. Con el botón de regresar de su navegador casi siempre recupera lo que escribió.",
      },
      "other-site": {
        title: "Este formulario no vino de nuestras páginas",
        happened:
          "Para protegerle, solo aceptamos lo que se envía desde una página de este sitio. Nada cambió.",
        next: "Abra la página aquí y envíe el formulario desde ella.",
      },
      "too-large": {
        title: "Fue demasiado de una vez",
        happened: "Lo que envió es más grande de lo que acepta este formulario. No se guardó nada.",
        next: "Regrese y envíe menos texto o un archivo más pequeño. La foto de un documento se puede tomar con menor resolución.",
      },
    },
    start: "Ir a la página de inicio",
    again: "Volver a intentarlo",
    back: "Regresar a la página",
    signIn: "Iniciar sesión",
    reference: "Referencia",
  },
};
