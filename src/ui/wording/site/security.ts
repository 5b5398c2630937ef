import type { Language } from "../speech.ts";

/** Words of the pages about how a person signs in. */
export type SecurityWords = {
  readonly title: string;
  readonly lead: string;
  readonly neededTitle: string;
  readonly needed: string;
  readonly twoFactors: string;
  readonly oneFactor: string;
  readonly password: {
    readonly heading: string;
    readonly since: (day: string) => string;
    readonly none: string;
    readonly change: string;
    readonly set: string;
    readonly pageLead: string;
    readonly save: string;
  };
  readonly passkeys: {
    readonly heading: string;
    readonly what: string;
    readonly none: string;
    readonly add: string;
    readonly addLead: string;
    readonly name: string;
    readonly nameHint: string;
    readonly usualName: string;
    readonly addButton: string;
    readonly added: (day: string) => string;
    readonly used: (day: string) => string;
    readonly remove: string;
    readonly removeSays: (name: string) => string;
    readonly removeHeading: (name: string) => string;
    readonly removeBody: string;
    readonly removeLast: string;
  };
  readonly totp: {
    readonly heading: string;
    readonly what: string;
    readonly since: (day: string) => string;
    readonly set: string;
    readonly replace: string;
    readonly remove: string;
    readonly steps: readonly string[];
    readonly picture: string;
    readonly key: string;
    readonly keyHint: string;
    readonly openHere: string;
    readonly code: string;
    readonly codeHint: string;
    readonly save: string;
    readonly removeHeading: string;
    readonly removeBody: string;
  };
  readonly codes: {
    readonly heading: string;
    readonly what: string;
    readonly left: (count: number) => string;
    readonly none: string;
    readonly needsFactor: string;
    readonly make: string;
    readonly makeAgain: string;
    readonly makeAgainHint: string;
    readonly shownTitle: string;
    readonly shownLead: string;
    readonly shownList: string;
    readonly print: string;
    readonly goOn: string;
  };
};

export const securityWords: { readonly [L in Language]: SecurityWords } = {
  en: {
    title: "Signing in",
    lead: "How you show that it is you.",
    neededTitle: "A second factor is needed",
    needed:
      "Work for an association is only open to people who sign in with two factors. Set up an authenticator app or a passkey here; afterwards you come back to where you were going.",
    twoFactors: "You sign in with two factors.",
    oneFactor: "You sign in with one factor. A second one keeps others out even if they learn your password.",
    password: {
      heading: "Password",
      since: (day) => `Set on ${day}.`,
      none: "You have no password. You sign in by link or with a passkey.",
      change: "Change the password",
      set: "Set a password",
      pageLead: "You will be signed out everywhere else.",
      save: "Save the password",
    },
    passkeys: {
      heading: "Passkeys",
      what: "A passkey is kept by your device and is shown with your fingerprint, your face or a PIN.",
      none: "You have no passkey.",
      add: "Add a passkey",
      addLead: "Give it a name by which you will know it again, then follow what your browser says.",
      name: "Name",
      nameHint: "For example: my telephone.",
      usualName: "My passkey",
      addButton: "Make the passkey",
      added: (day) => `Added on ${day}.`,
      used: (day) => `Last used on ${day}.`,
      remove: "Remove",
      removeSays: (name) => `Remove the passkey ${name}`,
      removeHeading: (name) => `Remove the passkey ${name}?`,
      removeBody:
        "It will not sign you in any more. Remove it from your device as well, so that it is not offered there.",
      removeLast:
        "It is your only second factor: without it your account is less safe, your recovery codes end, and work for an association is closed to you until you set up another one.",
    },
    totp: {
      heading: "Authenticator app",
      what: "An app on your telephone shows a new six-digit code every 30 seconds.",
      since: (day) => `Set up on ${day}.`,
      set: "Set up an authenticator app",
      replace: "Set up on another device",
      remove: "Remove the app",
      steps: [
        "Open the authenticator app on your telephone and add an account. If you have none yet, install one first: any app for six-digit codes will do.",
        "Scan the picture with it, or type the key. If you are reading this on that telephone, press the link beside the key.",
        "Type the six digits that the app shows.",
      ],
      picture: "Picture to be scanned with an authenticator app. The key below holds the same.",
      key: "Key",
      keyHint: "Spaces do not matter.",
      openHere: "Add it to the app on this device",
      code: "Code from the app",
      codeHint: "Six digits.",
      save: "Turn the app on",
      removeHeading: "Remove the authenticator app?",
      removeBody:
        "Its codes will not be asked for any more. If you have no passkey, your recovery codes end too, and work for an association is closed to you until you set up another second factor.",
    },
    codes: {
      heading: "Recovery codes",
      what: "Each stands in once for the authenticator app or the passkey, for the day when you have lost it.",
      left: (count) => (count === 1 ? "1 code is left." : `${count} codes are left.`),
      none: "You have no recovery codes.",
      needsFactor: "They come with a second factor.",
      make: "Make recovery codes",
      makeAgain: "Make new recovery codes",
      makeAgainHint: "The old ones will not work any more.",
      shownTitle: "Your recovery codes",
      shownLead:
        "They are shown this once. Print them or write them down, and keep them where you keep important papers, not on the device that you sign in with. Each works once.",
      shownList: "Recovery codes",
      print: "To print them, use the print command of your browser.",
      goOn: "I have kept them: continue",
    },
  },
  es: {
    title: "Inicio de sesión",
    lead: "Cómo demuestra que es usted.",
    neededTitle: "Hace falta un segundo factor",
    needed:
      "El trabajo de una asociación solo está abierto a quienes inician sesión con dos factores. Configure aquí una aplicación de autenticación o una llave de acceso; después volverá al lugar al que iba.",
    twoFactors: "Usted inicia sesión con dos factores.",
    oneFactor:
      "Usted inicia sesión con un solo factor. Un segundo factor impide que otros entren aunque conozcan su contraseña.",
    password: {
      heading: "Contraseña",
      since: (day) => `Establecida el ${day}.`,
      none: "No tiene contraseña. Inicia sesión con un enlace o con una llave de acceso.",
      change: "Cambiar la contraseña",
      set: "Establecer una contraseña",
      pageLead: "Se cerrará su sesión en todos los demás lugares.",
      save: "Guardar la contraseña",
    },
    passkeys: {
      heading: "Llaves de acceso",
      what: "Su dispositivo guarda la llave de acceso y la muestra con su huella, su rostro o un PIN.",
      none: "No tiene ninguna llave de acceso.",
      add: "Agregar una llave de acceso",
      addLead: "Póngale un nombre con el que pueda reconocerla y siga las indicaciones de su navegador.",
      name: "Nombre",
      nameHint: "Por ejemplo: mi teléfono.",
      usualName: "Mi llave de acceso",
      addButton: "Crear la llave de acceso",
      added: (day) => `Agregada el ${day}.`,
      used: (day) => `Usada por última vez el ${day}.`,
      remove: "Quitar",
      removeSays: (name) => `Quitar la llave de acceso ${name}`,
      removeHeading: (name) => `¿Quitar la llave de acceso ${name}?`,
      removeBody:
        "Ya no servirá para iniciar sesión. Bórrela también de su dispositivo para que no se la siga ofreciendo.",
      removeLast:
        "Es su único segundo factor: sin ella su cuenta es menos segura, sus códigos de recuperación dejan de valer y el trabajo de una asociación queda cerrado para usted hasta que configure otro.",
    },
    totp: {
      heading: "Aplicación de autenticación",
      what: "Una aplicación en su teléfono muestra un código nuevo de seis cifras cada 30 segundos.",
      since: (day) => `Configurada el ${day}.`,
      set: "Configurar una aplicación de autenticación",
      replace: "Configurarla en otro dispositivo",
      remove: "Quitar la aplicación",
      steps: [
        "Abra la aplicación de autenticación en su teléfono y agregue una cuenta. Si aún no tiene ninguna, instale una primero: sirve cualquier aplicación de códigos de seis cifras.",
        "Escanee la imagen o escriba la clave. Si está leyendo esto en ese mismo teléfono, presione el enlace que está junto a la clave.",
        "Escriba las seis cifras que muestra la aplicación.",
      ],
      picture:
        "Imagen para escanear con una aplicación de autenticación. La clave de abajo contiene lo mismo.",
      key: "Clave",
      keyHint: "Los espacios no importan.",
      openHere: "Agregarla a la aplicación de este dispositivo",
      code: "Código de la aplicación",
      codeHint: "Seis cifras.",
      save: "Activar la aplicación",
      removeHeading: "¿Quitar la aplicación de autenticación?",
      removeBody:
        "Ya no se pedirán sus códigos. Si no tiene una llave de acceso, también dejan de valer sus códigos de recuperación y el trabajo de una asociación queda cerrado para usted hasta que configure otro segundo factor.",
    },
    codes: {
      heading: "Códigos de recuperación",
      what: "Cada uno reemplaza una vez a la aplicación de autenticación o a la llave de acceso, para el día en que la haya perdido.",
      left: (count) => (count === 1 ? "Queda 1 código." : `Quedan ${count} códigos.`),
      none: "No tiene códigos de recuperación.",
      needsFactor: "Se obtienen con un segundo factor.",
      make: "Crear códigos de recuperación",
      makeAgain: "Crear códigos de recuperación nuevos",
      makeAgainHint: "Los anteriores dejarán de servir.",
      shownTitle: "Sus códigos de recuperación",
      shownLead:
        "Se muestran solo esta vez. Imprímalos o anótelos y guárdelos con sus papeles importantes, no en el dispositivo con el que inicia sesión. Cada uno sirve una vez.",
      shownList: "Códigos de recuperación",
      print: "Para imprimirlos, use el comando de impresión de su navegador.",
      goOn: "Ya los guardé: continuar",
    },
  },
};
