import type { MailWords } from "./mail-words.ts";

const notYou =
  "Si no fue usted, inicie sesión ahora, cierre las sesiones que no reconozca y elija una contraseña nueva. Si no puede iniciar sesión, pida en esa página un enlace para recuperar su cuenta.";
const didNotAsk = "Si usted no pidió esto, puede ignorar este mensaje: sin el enlace no ocurre nada.";

/** Las cartas en español. */
export const spanishMail: MailWords = {
  letters: {
    "registration-link": ({ works }) => ({
      subject: "Complete su registro",
      paragraphs: [
        "Alguien, probablemente usted, pidió registrarse en Attune con esta dirección.",
        `Presione el botón para continuar. El enlace sirve una sola vez, durante ${works}.`,
      ],
      button: "Continuar con su registro",
      unasked: didNotAsk,
    }),
    "already-registered": () => ({
      subject: "Usted ya tiene una cuenta",
      paragraphs: [
        "Alguien, probablemente usted, pidió registrarse en Attune con esta dirección. Ya existe una cuenta con ella, así que no se creó otra.",
        "Por favor, inicie sesión. Si no recuerda su contraseña, la página de inicio de sesión puede enviarle un enlace.",
      ],
      button: "Ir a la página de inicio de sesión",
      unasked: "Si usted no pidió esto, puede ignorar este mensaje: no se cambió nada en su cuenta.",
    }),
    "sign-in-link": ({ works }) => ({
      subject: "Su enlace para iniciar sesión",
      paragraphs: [
        "Presione el botón para iniciar sesión en Attune. En la página que se abre se le pedirá que lo confirme.",
        `El enlace sirve una sola vez, durante ${works}. Por favor, no lo comparta: quien lo tenga puede entrar en su cuenta.`,
      ],
      button: "Iniciar sesión",
      unasked: didNotAsk,
    }),
    "no-account": () => ({
      subject: "No hay ninguna cuenta con esta dirección",
      paragraphs: [
        "Alguien, probablemente usted, pidió a Attune un enlace con esta dirección. No hay ninguna cuenta con ella.",
        "Tal vez se registró con otra dirección. Si es su primera vez aquí, puede registrarse ahora.",
      ],
      button: "Registrarse",
      unasked: "Si usted no pidió esto, puede ignorar este mensaje: su dirección no se guardó.",
    }),
    "recovery-link": ({ works }) => ({
      subject: "Su enlace para recuperar su cuenta",
      paragraphs: [
        "Presione el botón para elegir una contraseña nueva en Attune.",
        `El enlace sirve una sola vez, durante ${works}. Por favor, no lo comparta.`,
      ],
      button: "Recuperar su cuenta",
      unasked: didNotAsk,
    }),
    "verify-address": ({ works }) => ({
      subject: "Confirme su dirección",
      paragraphs: [
        "Se pidió agregar esta dirección a su cuenta en Attune. Presione el botón para confirmar que es suya.",
        `El enlace sirve una sola vez, durante ${works}.`,
      ],
      button: "Confirmar la dirección",
      unasked:
        "Si usted no tiene una cuenta o no agregó esta dirección, puede ignorar este mensaje: sin el enlace no se agrega.",
    }),
    "address-changed": ({ change }) => ({
      subject: {
        added: "Se agregó una dirección a su cuenta",
        removed: "Se quitó una dirección de su cuenta",
        "made-main": "Cambió su dirección principal",
      }[change],
      paragraphs: [
        {
          added:
            "Se confirmó una dirección de correo electrónico y se agregó a su cuenta. Los mensajes también pueden llegarle allí.",
          removed: "Se quitó una dirección de correo electrónico de su cuenta. Ya no se le envía nada.",
          "made-main":
            "Otra de sus direcciones de correo electrónico es ahora la principal. Desde ahora los mensajes llegan allí.",
        }[change],
      ],
      button: "Ver sus direcciones",
      unasked: notYou,
    }),
    "password-changed": ({ change }) => ({
      subject: {
        set: "Su cuenta ya tiene una contraseña",
        changed: "Se cambió su contraseña",
        removed: "Se quitó su contraseña",
      }[change],
      paragraphs: [
        {
          set: "Se estableció una contraseña para su cuenta. Desde ahora puede iniciar sesión con ella.",
          changed: "Se cambió la contraseña de su cuenta.",
          removed:
            "Se quitó la contraseña de su cuenta. Sus otras maneras de iniciar sesión siguen como estaban.",
        }[change],
      ],
      button: "Ver cómo inicia sesión",
      unasked: notYou,
    }),
    "factor-changed": ({ factor, change }) => ({
      subject: {
        passkey: { added: "Se agregó una llave de acceso", removed: "Se quitó una llave de acceso" },
        totp: {
          added: "Se agregó una aplicación de autenticación",
          removed: "Se quitó una aplicación de autenticación",
        },
        "recovery-codes": {
          added: "Se crearon códigos de recuperación nuevos",
          removed: "Se quitaron los códigos de recuperación",
        },
      }[factor][change],
      paragraphs: [
        {
          passkey: {
            added: "Se agregó una llave de acceso a su cuenta. Quien la tenga puede entrar en su cuenta.",
            removed: "Se quitó una llave de acceso de su cuenta. Ya no permite entrar.",
          },
          totp: {
            added:
              "Se agregó una aplicación de autenticación a su cuenta. Se le pedirán sus códigos al iniciar sesión.",
            removed: "Se quitó la aplicación de autenticación de su cuenta. Sus códigos ya no se aceptan.",
          },
          "recovery-codes": {
            added:
              "Se crearon códigos de recuperación nuevos para su cuenta. Los anteriores ya no se aceptan.",
            removed: "Se quitaron los códigos de recuperación de su cuenta. Ya no se aceptan.",
          },
        }[factor][change],
      ],
      button: "Ver cómo inicia sesión",
      unasked: notYou,
    }),
    "recovery-code-used": ({ left }) => ({
      subject: "Se usó un código de recuperación",
      paragraphs: [
        "Alguien inició sesión en su cuenta con uno de sus códigos de recuperación. Ese código ya no sirve.",
        left === 0
          ? "No le queda ningún código de recuperación. Por favor, cree códigos nuevos."
          : left === 1
            ? "Le queda 1 código de recuperación. Por favor, cree códigos nuevos pronto."
            : `Le quedan ${left} códigos de recuperación.`,
      ],
      button: "Ver cómo inicia sesión",
      unasked: notYou,
    }),
    invitation: ({ association }) => ({
      subject: "Una invitación para colaborar con una asociación",
      paragraphs: [
        `${association} le invita a participar en su trabajo en Attune.`,
        "Presione el botón para ver la invitación. Puede aceptarla con una cuenta que ya tenga, o registrarse primero.",
      ],
      button: "Ver la invitación",
      unasked: "Si usted no conoce esta asociación, puede ignorar este mensaje.",
    }),
    "invitation-accepted": ({ association }) => ({
      subject: "Aceptaron su invitación",
      paragraphs: [`Alguien aceptó una invitación que usted hizo para ${association}.`],
      button: "Ver quién tiene cada función",
    }),
    "template-test": () => ({
      subject: "[Prueba]",
      paragraphs: [
        "Esta es una prueba que usted se envió: no se envió a nadie más, y las personas y los días que nombra son inventados. Desde la línea siguiente se lee como se leería.",
      ],
      button: "Ir a estas palabras",
    }),
    "application-reminder": ({ association, of, left }) => {
      const time = left === 0 ? "hoy es el último día" : left === 1 ? "queda 1 día" : `quedan ${left} días`;
      return {
        subject: {
          submission: "Recordatorio: aún no presentó su solicitud",
          answers: "Recordatorio: preguntas sobre su solicitud",
        }[of],
        paragraphs: [
          {
            submission: `Su solicitud a ${association} aún no está presentada, y ${time}. Su página dice qué falta.`,
            answers: `${association} devolvió partes de su solicitud con preguntas, y ${time} para responderlas y presentarla de nuevo.`,
          }[of],
          "Después del último día la solicitud se cierra. Su portafolio se queda como está.",
        ],
        button: "Ir a su solicitud",
      };
    },
    "application-moved": ({ association, move }) => ({
      subject: {
        accept: "Se aceptó su solicitud",
        refuse: "No se pudo aceptar su inscripción",
        "begin-review": "Su solicitud está en revisión",
        return: "Hay preguntas sobre su solicitud",
        "approve-for-exam": "Puede presentar el examen",
        decide: "Hay una decisión sobre su solicitud",
        "decide-after-exam": "Hay una decisión sobre su solicitud",
        "decide-appeal": "Hay una decisión sobre su apelación",
        hold: "Su solicitud está en pausa",
        resume: "Su solicitud sigue adelante",
        expire: "El plazo de su solicitud terminó",
      }[move],
      paragraphs: [
        {
          accept: `${association} aceptó su inscripción. Puede preparar su solicitud y presentarla cuando esté completa.`,
          refuse: `${association} no pudo aceptar su inscripción. El motivo está en la página de su solicitud.`,
          "begin-review": `Su solicitud a ${association} está ahora con quienes la revisan. Usted no tiene que hacer nada.`,
          return: `${association} revisó su solicitud y devolvió partes de ella con preguntas. Puede responderlas en la página y presentarla de nuevo.`,
          "approve-for-exam": `${association} aprobó que usted presente el examen escrito, el siguiente paso de su solicitud.`,
          decide: `${association} tomó una decisión sobre su solicitud. La decisión está en su página.`,
          "decide-after-exam": `${association} tomó una decisión sobre su solicitud. La decisión está en su página.`,
          "decide-appeal": `${association} tomó una decisión sobre su apelación. La decisión está en la página de su solicitud.`,
          hold: `Su solicitud a ${association} está en pausa porque su membresía no está vigente. Seguirá donde estaba en cuanto lo esté.`,
          resume: `Su solicitud a ${association} ya no está en pausa. Sigue donde estaba.`,
          expire: `Pasó el último día de su solicitud a ${association} y quedó cerrada. Su portafolio se queda como está, y puede presentar otra solicitud.`,
        }[move],
      ],
      button: "Ir a su solicitud",
    }),
    "application-to-run": ({ association, move }) => ({
      subject: {
        submit: "Se presentó una solicitud",
        resubmit: "Se presentó de nuevo una solicitud",
        "try-again": "Se retoma una solicitud",
        appeal: "Se apela una decisión",
        resume: "Una solicitud ya no está en pausa",
        withdraw: "Se retiró una solicitud",
      }[move],
      paragraphs: [
        {
          submit: `Se presentó una solicitud a ${association}. El siguiente paso es la verificación previa.`,
          resubmit: `Hay respuesta a lo que se devolvió de una solicitud a ${association}, y se presentó de nuevo. El siguiente paso es la verificación previa.`,
          "try-again": `Alguien cuya solicitud a ${association} se había aplazado la retoma. Usted no tiene que hacer nada.`,
          appeal: `Alguien apela una decisión de ${association}. Ahora le corresponde al comité.`,
          resume: `Una solicitud a ${association} ya no está en pausa y sigue donde estaba.`,
          withdraw: `Quien había presentado una solicitud a ${association} la retiró. Usted no tiene que hacer nada.`,
        }[move],
        "Este mensaje llega a toda la coordinación de la asociación.",
      ],
      button: "Ir a la solicitud",
    }),
    "help-asked": ({ association }) => ({
      subject: "Algo no le funciona a alguien que presenta una solicitud",
      paragraphs: [
        `Alguien que presenta una solicitud a ${association} dice que algo de estas páginas no funciona. Qué es, y en qué página, lo puede leer aquí.`,
        "Este mensaje llega a toda la administración de la asociación.",
      ],
      button: "Leer qué no funciona",
    }),
    "application-comment": ({ association, to }) => ({
      subject: {
        applicant: "Hay un comentario sobre su solicitud",
        coordinators: "Hay un comentario sobre una solicitud",
      }[to],
      paragraphs: {
        applicant: [
          `${association} escribió sobre su solicitud. Puede leerlo y responder en la página de la solicitud.`,
        ],
        coordinators: [
          `Alguien que presenta una solicitud a ${association} escribió sobre ella. Puede leerlo y responder en la página de la solicitud.`,
          "Este mensaje llega a toda la coordinación de la asociación.",
        ],
      }[to],
      button: "Leer los comentarios",
    }),
    "listing-decided": ({ association, decision }) => ({
      subject: {
        accepted: "Se aceptó su anuncio",
        declined: "No se pudo aceptar su anuncio",
        "taken-down": "Su anuncio se retiró del directorio",
      }[decision],
      paragraphs: [
        {
          accepted: `${association} aceptó su anuncio. Quien busque RSC puede encontrarle mientras usted lo muestre.`,
          declined: `${association} no pudo aceptar su anuncio. El motivo está junto a él; puede cambiarlo y enviarlo de nuevo.`,
          "taken-down": `${association} retiró su anuncio del directorio. El motivo está junto a él; puede cambiarlo y enviarlo de nuevo.`,
        }[decision],
      ],
      button: "Ver su anuncio",
    }),
    "hours-request": ({ asker }) => ({
      subject: "¿Puede confirmar estas horas de RSC?",
      paragraphs: [
        `${asker ?? "Alguien"} registró en Attune horas de supervisión o consulta reflexiva (RSC) con usted y le pide que las confirme.`,
        "El botón abre una página con los días y las horas. No necesita una cuenta. Puede confirmarlas, decir qué recuerda de otra manera o decir que esto no es para usted.",
      ],
      button: "Ver las horas",
      unasked:
        "Si no sabe quién lo pide, puede ignorar este mensaje, o abrir la página y decir que no quiere más correos como este.",
    }),
    "hours-answered": ({ confirmed, disputed, ended }) => ({
      subject: ended
        ? "Su solicitud se dio por terminada"
        : disputed > 0
          ? "Alguien recuerda sus horas de otra manera"
          : "Confirmaron sus horas",
      paragraphs: [
        ended
          ? "La persona a quien pidió confirmar horas dice que la solicitud no era para ella. Revise si la dirección es correcta."
          : [
              ...(confirmed === 0 ? [] : [`Entradas cuyas horas se confirmaron: ${confirmed}.`]),
              ...(disputed === 0
                ? []
                : [
                    `Entradas con desacuerdo: ${disputed}. Las dos declaraciones quedan una junto a la otra.`,
                  ]),
            ].join(" "),
        "Lo que confirma quien da la RSC se muestra con su portafolio. Solo el personal de una asociación puede confirmar lo que cuenta para las reglas.",
      ],
      button: "Ir a sus horas",
    }),
    "rating-reminder": ({ asker, association, isStarted }) => ({
      subject: `Recordatorio: ${asker ?? "alguien"} espera su valoración`,
      paragraphs: [
        `${asker ?? "Alguien"}, que solicita una acreditación en ${association}, le pidió una valoración. Todavía se espera.`,
        isStarted
          ? "Usted ya empezó, y lo que anotó está guardado. El botón le lleva allí."
          : "El botón abre una página que dice qué se pregunta. No necesita una cuenta. Allí también puede decir que esto no es para usted, o que no puede valorar a esta persona.",
        "Por favor, no reenvíe este mensaje: el enlace es solo para usted. El enlace del mensaje anterior también sirve.",
      ],
      button: "Ver la solicitud",
      unasked: "Si no conoce a esta persona, puede decirlo en la página o ignorar este mensaje.",
    }),
    "rating-request": ({ asker, association, isWaived }) => ({
      subject: `${asker ?? "Alguien"} le pide una valoración`,
      paragraphs: [
        `${asker ?? "Alguien"} solicita una acreditación en ${association} y dio su nombre como el de alguien que conoce su trabajo. Le pide una valoración.`,
        "El botón abre una página que dice qué se pregunta. No necesita una cuenta. El formulario toma unos 20 a 30 minutos; lo que usted anote se guarda, y puede continuar después con el mismo enlace. También puede decir que esto no es para usted, o que no puede valorar a esta persona.",
        isWaived
          ? `${asker ?? "La persona solicitante"} renunció al derecho de leer lo que usted diga. Solo lo leerán el personal y quienes revisan en ${association}.`
          : `${asker ?? "La persona solicitante"} no renunció al derecho de leer lo que usted diga, y podrá leerlo después de la decisión.`,
        "Por favor, no reenvíe este mensaje: el enlace es solo para usted.",
      ],
      button: "Ver la solicitud",
      unasked: "Si no conoce a esta persona, puede decirlo en la página o ignorar este mensaje.",
    }),
    "rating-code": ({ asker }) => ({
      subject: "Su código para la valoración",
      paragraphs: [
        `Alguien, probablemente usted, quiere abrir la valoración de ${asker ?? "una persona solicitante"} en un navegador que no la ha abierto antes. Escriba este código en la página que lo pide.`,
        "Por favor, no le diga el código a nadie, tampoco a la persona a quien valora: con él se ve lo que usted ha escrito hasta ahora.",
      ],
      button: "Ir a la página",
      unasked: "Si no fue usted, puede ignorar este mensaje: sin el código no se abre nada.",
    }),
    "rating-news": ({ news, association }) => ({
      subject: {
        sent: "Llegó una valoración",
        "not-me": "Alguien dice que la solicitud de valoración no es para su dirección",
        "cannot-rate": "Alguien no puede dar la valoración",
        lost: "Un correo con su solicitud de valoración no llegó",
        unwanted: "Una dirección no quiere solicitudes de valoración",
      }[news],
      paragraphs: [
        {
          sent: `Alguien a quien usted pidió una valoración la envió a ${association}. Su solicitud muestra si cuenta.`,
          "not-me":
            "Alguien a quien usted pidió una valoración dice que la solicitud no es para su dirección. Por favor, revise la dirección o nombre a otra persona.",
          "cannot-rate":
            "Alguien a quien usted pidió una valoración no puede darla. Nadie tiene la obligación. Por favor, nombre a otra persona.",
          lost: "El correo con su solicitud de valoración no llegó. Por favor, revise la dirección, envíela de nuevo o nombre a otra persona.",
          unwanted:
            "Su solicitud de valoración no se envió: quien tiene la dirección no quiere este tipo de correo. Por favor, use otra dirección de esa persona, pídasela en persona o nombre a otra persona.",
        }[news],
      ],
      button: "Ir a quienes le valoran",
    }),
    "export-ready": ({ format }) => ({
      subject: "Su archivo está listo",
      paragraphs: [
        {
          pdf: "El PDF de su portafolio que usted pidió está hecho.",
          xlsx: "El libro de cálculo de su portafolio que usted pidió está hecho.",
        }[format],
        "Puede descargarlo después de iniciar sesión.",
      ],
      button: "Ver sus archivos",
    }),
    "holder-settled": ({ association, as }) => ({
      subject: {
        entered: "La persona que le da RSC ya está en el registro",
        known: "La persona que le da RSC ya estaba en el registro",
        declined: "La persona que le da RSC no se inscribió en el registro",
      }[as],
      paragraphs: [
        {
          entered: `${association} inscribió a alguien en su registro de condiciones, como usted pidió.`,
          known: `${association} conoce a la persona por quien preguntó: está en su registro de condiciones.`,
          declined: `${association} no inscribió a la persona por quien preguntó. El motivo está en la página.`,
        }[as],
        "En la página puede ver la respuesta y usar el registro para sus entradas con presionar un botón.",
      ],
      button: "Ver la respuesta",
    }),
    "role-ended": ({ association }) => ({
      subject: "Terminó una de sus funciones",
      paragraphs: [
        `Su función en ${association} terminó. Su cuenta y su portafolio siguen como estaban.`,
        "Si cree que es un error, por favor comuníquese con la asociación.",
      ],
      button: "Ir a su cuenta",
    }),
  },
  greeting: (name) => (name === undefined ? "Buen día:" : `Hola, ${name}:`),
  copy: "Si el botón no funciona, copie esta dirección en su navegador:",
  labels: {
    when: "Cuándo",
    roles: "Funciones",
    until: "Válida hasta",
    code: "Código",
    lastDay: "Último día",
  },
  why: {
    account:
      "Recibe este mensaje porque tiene una cuenta en Attune. También está en su bandeja de entrada allí.",
    asked: "Recibe este mensaje porque alguien escribió esta dirección en Attune.",
    named: "Recibe este mensaje porque alguien indicó en Attune que usted le dio RSC.",
    rater: "Recibe este mensaje porque alguien dio su nombre en Attune para que valore su trabajo.",
    invited: "Recibe este mensaje porque una asociación indicó esta dirección para invitarle.",
  },
  replies: {
    toAssociation: (name) => `Las respuestas llegan a ${name}.`,
    unread: "Nadie lee las respuestas a este mensaje.",
  },
  refuse: "Ya no quiero recibir este tipo de correo",
  minutes: { one: "minuto", many: "minutos" },
  hours: { one: "hora", many: "horas" },
};
