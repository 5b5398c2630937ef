import type { Counted, Language } from "../speech.ts";

/** What the controls say by themselves, whatever they are used for. */
export type ControlWords = {
  readonly noticeKinds: {
    readonly information: string;
    readonly success: string;
    readonly warning: string;
    readonly error: string;
  };
  readonly optional: string;
  /** Said before a mistake beside its field, for screen readers. */
  readonly mistake: string;
  readonly summary: (mistakes: number) => string;
  readonly choose: string;
  readonly charactersAtMost: (count: string) => string;
  readonly password: { readonly show: string; readonly hide: string };
  readonly suggestions: {
    readonly open: string;
    readonly none: string;
    /** Announced while typing; `{count}` is filled in by the browser. */
    readonly found: Counted;
    readonly away: string;
  };
  readonly timeZone: {
    readonly zone: string;
    readonly hint: string;
    /** `{zone}` is filled in by the browser. */
    readonly ofDevice: string;
    readonly of: (whose: string) => string;
  };
  readonly files: { readonly chosen: string; readonly drop: string };
  readonly copy: { readonly copy: string; readonly copied: string };
  readonly wait: string;
  readonly cancel: string;
  readonly rows: Counted;
  readonly sort: { readonly by: string; readonly ascending: string; readonly descending: string };
  readonly pages: {
    readonly name: string;
    readonly previous: string;
    readonly next: string;
    readonly page: (number: string) => string;
  };
  readonly statuses: {
    readonly met: string;
    readonly unmet: string;
    readonly judgement: string;
    readonly recommended: string;
  };
  readonly ofTarget: (value: string, target: string) => string;
  readonly breadcrumb: string;
  readonly steps: {
    readonly name: string;
    readonly done: string;
    readonly current: string;
    readonly ahead: string;
  };
};

export const controlWords: { readonly [L in Language]: ControlWords } = {
  en: {
    noticeKinds: {
      information: "For your information",
      success: "Done",
      warning: "Please note",
      error: "Problem",
    },
    optional: "optional",
    mistake: "Please correct:",
    summary: (mistakes) =>
      mistakes === 1 ? "One thing needs your attention" : `${mistakes} things need your attention`,
    choose: "Please choose",
    charactersAtMost: (count) => `At most ${count} characters.`,
    password: { show: "Show password", hide: "Hide password" },
    suggestions: {
      open: "Show the choices",
      none: "Nothing fits what you typed.",
      found: { one: "{count} choice", many: "{count} choices" },
      away: "The choices could not be fetched. You can go on typing.",
    },
    timeZone: {
      zone: "Time zone",
      hint: "Named by a large city, for example America/Detroit.",
      ofDevice: "Use the time zone of this device: {zone}",
      of: (whose) => `Use the time zone of ${whose}: {zone}`,
    },
    files: { chosen: "Chosen files", drop: "You can also drop files here." },
    copy: { copy: "Copy", copied: "Copied." },
    wait: "One moment…",
    cancel: "Cancel",
    rows: { one: "row", many: "rows" },
    sort: { by: "Sort by", ascending: "sorted upwards", descending: "sorted downwards" },
    pages: {
      name: "Pages",
      previous: "Previous page",
      next: "Next page",
      page: (number) => `Page ${number}`,
    },
    statuses: {
      met: "Met",
      unmet: "Missing",
      judgement: "For people to judge",
      recommended: "Recommended",
    },
    ofTarget: (value, target) => `${value} of ${target}`,
    breadcrumb: "You are here",
    steps: { name: "Steps", done: "done", current: "you are here", ahead: "still to come" },
  },
  es: {
    noticeKinds: {
      information: "Para su información",
      success: "Listo",
      warning: "Atención",
      error: "Problema",
    },
    optional: "opcional",
    mistake: "Por favor, corrija:",
    summary: (mistakes) =>
      mistakes === 1
        ? "Hay un punto que requiere su atención"
        : `Hay ${mistakes} puntos que requieren su atención`,
    choose: "Elija una opción",
    charactersAtMost: (count) => `Hasta ${count} caracteres.`,
    password: { show: "Mostrar la contraseña", hide: "Ocultar la contraseña" },
    suggestions: {
      open: "Mostrar las opciones",
      none: "Nada coincide con lo que escribió.",
      found: { one: "{count} opción", many: "{count} opciones" },
      away: "No se pudieron traer las opciones. Puede seguir escribiendo.",
    },
    timeZone: {
      zone: "Zona horaria",
      hint: "Lleva el nombre de una ciudad grande, por ejemplo America/Detroit.",
      ofDevice: "Usar la zona horaria de este dispositivo: {zone}",
      of: (whose) => `Usar la zona horaria de ${whose}: {zone}`,
    },
    files: { chosen: "Archivos elegidos", drop: "También puede arrastrar archivos hasta aquí." },
    copy: { copy: "Copiar", copied: "Copiado." },
    wait: "Un momento…",
    cancel: "Cancelar",
    rows: { one: "fila", many: "filas" },
    sort: { by: "Ordenar por", ascending: "en orden ascendente", descending: "en orden descendente" },
    pages: {
      name: "Páginas",
      previous: "Página anterior",
      next: "Página siguiente",
      page: (number) => `Página ${number}`,
    },
    statuses: {
      met: "Cumplido",
      unmet: "Falta",
      judgement: "Lo decide una persona",
      recommended: "Recomendado",
    },
    ofTarget: (value, target) => `${value} de ${target}`,
    breadcrumb: "Usted está aquí",
    steps: { name: "Pasos", done: "listo", current: "usted está aquí", ahead: "todavía por hacer" },
  },
};
