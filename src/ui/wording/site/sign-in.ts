import type { Language } from "../speech.ts";

/** Words of the ways in: registering, signing in, recovering, the second step. */
export type SignInWords = {
  readonly address: string;
  readonly password: string;
  readonly shared: string;
  readonly sharedHint: string;
  readonly signIn: {
    readonly title: string;
    readonly button: string;
    readonly sendLink: string;
    readonly sendLinkHint: string;
    readonly forgotten: string;
    readonly noAccount: string;
    readonly register: string;
    readonly passkey: string;
  };
  readonly passkey: {
    /** Beside the button, until a script takes over. */
    readonly needsScript: string;
    readonly notSupported: string;
    readonly stopped: string;
  };
  readonly register: {
    readonly title: string;
    readonly lead: string;
    readonly addressHint: string;
    readonly button: string;
    readonly haveAccount: string;
    /** To somebody who is signed in. */
    readonly signedInTitle: string;
    readonly signedIn: (name: string) => string;
    readonly forSomebodyElse: string;
    readonly toAccount: string;
  };
  readonly recover: {
    readonly title: string;
    readonly lead: string;
    readonly button: string;
    readonly lostTitle: string;
    readonly lost: readonly string[];
  };
  readonly sent: {
    readonly title: string;
    readonly text: string;
    readonly where: readonly string[];
    readonly again: string;
  };
  readonly second: {
    readonly title: string;
    readonly lead: string;
    readonly passkeyTitle: string;
    readonly passkey: string;
    readonly totpTitle: string;
    readonly totp: string;
    readonly totpHint: string;
    readonly recoveryTitle: string;
    readonly recovery: string;
    readonly recoveryHint: string;
    readonly passwordTitle: string;
    readonly button: string;
    readonly nothing: string;
    readonly over: string;
    readonly again: string;
    readonly lost: string;
  };
  readonly confirm: {
    readonly title: string;
    readonly lead: string;
    readonly link: string;
    readonly linkButton: string;
  };
};

export const signInWords: { readonly [L in Language]: SignInWords } = {
  en: {
    address: "E-mail address",
    password: "Password",
    shared: "Other people use this device",
    sharedHint: "Then nothing of what you type is kept on it.",
    signIn: {
      title: "Sign in",
      button: "Sign in",
      sendLink: "Send me a link instead",
      sendLinkHint: "We send a link to your address. It signs you in once, without a password.",
      forgotten: "Forgot your password?",
      noAccount: "No account yet?",
      register: "Register",
      passkey: "Sign in with a passkey",
    },
    passkey: {
      needsScript: "A passkey needs a browser with JavaScript switched on.",
      notSupported: "This browser does not know passkeys. Please use another way.",
      stopped: "The passkey was not shown. Try again, or use another way.",
    },
    register: {
      title: "Register",
      lead: "All we need now is your e-mail address. We send you a link, and you choose everything else there. One account is enough for all associations.",
      addressHint: "One that you will keep when you change jobs.",
      button: "Send me the link",
      haveAccount: "You have an account already?",
      signedInTitle: "You have an account",
      signedIn: (name) => `You are signed in as ${name}: there is nothing left to register.`,
      forSomebodyElse: "To make an account for somebody else, sign out first.",
      toAccount: "Go to your account",
    },
    recover: {
      title: "Choose a new password",
      lead: "Give your e-mail address and we send you a link with which you choose a new password. If you use an authenticator app or a passkey, we ask for it as always.",
      button: "Send me the link",
      lostTitle: "When you have lost your second factor too",
      lost: [
        "Each of your ten recovery codes signs you in once in place of the authenticator app or the passkey. Look for them where you keep important papers.",
        "Without the recovery codes nobody can let you in at once, and that protects you: otherwise anybody could pretend to be you. Call or write to the coordination of your association. They will talk with you, check who you are, and help you to begin again with a new account. The old one stays closed to everybody.",
      ],
    },
    sent: {
      title: "Look into your mailbox",
      text: "We have sent a mail to the address that you gave. It arrives within a few minutes and tells you how to go on. You may close this page.",
      where: [
        "Nothing there? Look into the folder for unwanted mail.",
        "Some employers hold mail back. A private address often works better.",
        "Make sure that the address was spelled correctly.",
      ],
      again: "Give the address again",
    },
    second: {
      title: "Second step",
      lead: "Your account asks for a second proof that it is you.",
      passkeyTitle: "Passkey",
      passkey: "Show your passkey",
      totpTitle: "Authenticator app",
      totp: "Code from the app",
      totpHint: "Six digits. They change every 30 seconds.",
      recoveryTitle: "Recovery code",
      recovery: "One of your recovery codes",
      recoveryHint: "Each code works once. Capitals, spaces and hyphens do not matter.",
      passwordTitle: "Password",
      button: "Continue",
      nothing:
        "A passkey of this kind needs a second proof, and your account has no other one. Have a sign-in link sent to your address; after it, this passkey is the second step.",
      over: "This step is over: it waited too long or was tried too often.",
      again: "Sign in again",
      lost: "I have lost all of these",
    },
    confirm: {
      title: "Confirm that it is you",
      lead: "Before you change how you sign in, please show once more that it is you. You will not be asked again for 15 minutes.",
      link: "You have neither a password nor a second factor. We send a sign-in link to your main address; follow it, and you can go on.",
      linkButton: "Send me the link",
    },
  },
  es: {
    address: "Dirección de correo electrónico",
    password: "Contraseña",
    shared: "Otras personas usan este dispositivo",
    sharedHint: "Así no se guarda en él nada de lo que usted escriba.",
    signIn: {
      title: "Iniciar sesión",
      button: "Iniciar sesión",
      sendLink: "Envíenme un enlace",
      sendLinkHint: "Le enviamos un enlace a su dirección. Con él inicia sesión una vez, sin contraseña.",
      forgotten: "¿Olvidó su contraseña?",
      noAccount: "¿Todavía no tiene cuenta?",
      register: "Regístrese",
      passkey: "Iniciar sesión con una llave de acceso",
    },
    passkey: {
      needsScript: "Para usar una llave de acceso, el navegador debe tener JavaScript activado.",
      notSupported: "Este navegador no reconoce llaves de acceso. Use otra forma.",
      stopped: "No se mostró la llave de acceso. Inténtelo de nuevo o use otra forma.",
    },
    register: {
      title: "Registrarse",
      lead: "Por ahora solo necesitamos su dirección de correo. Le enviamos un enlace y allí elige todo lo demás. Una sola cuenta le sirve para todas las asociaciones.",
      addressHint: "Una que vaya a conservar aunque cambie de trabajo.",
      button: "Envíenme el enlace",
      haveAccount: "¿Ya tiene una cuenta?",
      signedInTitle: "Usted ya tiene una cuenta",
      signedIn: (name) => `Inició sesión como ${name}: no le falta registrar nada.`,
      forSomebodyElse: "Para crear la cuenta de otra persona, primero cierre la sesión.",
      toAccount: "Ir a su cuenta",
    },
    recover: {
      title: "Elegir una contraseña nueva",
      lead: "Escriba su dirección de correo y le enviamos un enlace para elegir una contraseña nueva. Si usa una aplicación de autenticación o una llave de acceso, se la pediremos como siempre.",
      button: "Envíenme el enlace",
      lostTitle: "Si también perdió su segundo factor",
      lost: [
        "Cada uno de sus diez códigos de recuperación sirve una vez en lugar de la aplicación de autenticación o de la llave de acceso. Búsquelos donde guarda sus papeles importantes.",
        "Sin los códigos de recuperación nadie puede darle acceso de inmediato, y eso le protege: de otro modo cualquiera podría hacerse pasar por usted. Llame o escriba a la coordinación de su asociación. Hablarán con usted, comprobarán quién es y le ayudarán a empezar de nuevo con otra cuenta. La anterior queda cerrada para todos.",
      ],
    },
    sent: {
      title: "Revise su correo",
      text: "Enviamos un mensaje a la dirección que escribió. Llega en pocos minutos y le dice cómo seguir. Puede cerrar esta página.",
      where: [
        "¿No lo encuentra? Revise la carpeta de correo no deseado.",
        "Algunos empleadores retienen mensajes. Una dirección personal suele funcionar mejor.",
        "Compruebe que la dirección esté bien escrita.",
      ],
      again: "Escribir la dirección otra vez",
    },
    second: {
      title: "Segundo paso",
      lead: "Su cuenta pide una segunda prueba de que es usted.",
      passkeyTitle: "Llave de acceso",
      passkey: "Mostrar su llave de acceso",
      totpTitle: "Aplicación de autenticación",
      totp: "Código de la aplicación",
      totpHint: "Seis cifras. Cambian cada 30 segundos.",
      recoveryTitle: "Código de recuperación",
      recovery: "Uno de sus códigos de recuperación",
      recoveryHint: "Cada código sirve una vez. No importan las mayúsculas, los espacios ni los guiones.",
      passwordTitle: "Contraseña",
      button: "Continuar",
      nothing:
        "Este tipo de llave de acceso necesita una segunda prueba y su cuenta no tiene otra. Pida que le enviemos un enlace para iniciar sesión; después, esta llave será el segundo paso.",
      over: "Este paso ya terminó: esperó demasiado o se intentó demasiadas veces.",
      again: "Iniciar sesión de nuevo",
      lost: "Perdí todo esto",
    },
    confirm: {
      title: "Confirme que es usted",
      lead: "Antes de cambiar la forma en que inicia sesión, muestre una vez más que es usted. No se lo pediremos de nuevo durante 15 minutos.",
      link: "No tiene contraseña ni segundo factor. Le enviamos un enlace para iniciar sesión a su dirección principal; sígalo y podrá continuar.",
      linkButton: "Envíenme el enlace",
    },
  },
};
